// @vitest-environment happy-dom

import fc from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { expect, test } from "vitest";
import { propertyTimeout, runs } from "../../scripts/depth";
import { escapeMarkdown } from "./escape-markdown";
import { markdown } from "./markdown";
import { bundled, bundledIds, exportListOf, made } from "./sample.fixture";

/** The Markdown as GitHub would show it, with HTML let through so that none can hide. */
function shown(text: string): HTMLElement {
  const html = micromark(text, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return new DOMParser().parseFromString(`<body>${html}</body>`, "text/html").body;
}

function plain(text: string): string {
  return text.replace(/[ \t\r\n\f\v\u2028\u2029]+/g, " ").trim();
}

test.each(bundledIds)("%s: each quotation with its speakers, article and address", (id) => {
  const list = exportListOf(bundled(id));
  const body = shown(markdown(list));
  const [quotes, links] = [body.querySelectorAll("blockquote"), body.querySelectorAll("a")];
  expect(quotes).toHaveLength(list.rows.length);
  expect(links).toHaveLength(list.rows.length + 1);
  list.rows.forEach(({ entry, marked, citedHref }, number) => {
    const words = quotes[number]?.textContent?.replace(/\s+/g, " ").trim();
    expect(words).toBe(entry.text.replaceAll("\n", " "));
    expect(links[number]?.getAttribute("href")?.replaceAll("&amp;", "&")).toBe(citedHref);
    expect(links[number]?.textContent).toBe(marked.article.headline);
    const line = links[number]?.closest("p")?.textContent ?? "";
    for (const { name, role = "" } of entry.speakers) {
      expect(line).toContain(`${name}, ${role.replaceAll("; ", ", ")}`);
    }
  });
  expect(body.querySelectorAll("*:not(blockquote, p, a)")).toHaveLength(0);
});

test("how one quotation reads", () => {
  const marked = made([{ by: "A. Person", role: "Mayor", parts: ["“One.", "Two *stars*.”"] }], {
    published: "2021-03-23T17:05:00Z",
  });
  expect(markdown(exportListOf(marked))).toBe(`> “One.
>
> Two \\*stars\\*.”

— A. Person, Mayor, [A made article](https://reader.example/app/articles/made#q0), 23 March 2021

[On Record](https://reader.example/app/articles/made/quotations?speaker=a&speaker=b)
`);
});

test("a line break in the text is one in the quote, and nothing that a line begins with is markup", () => {
  const marked = made(
    [{ by: "A. Person", parts: ["“Roses,\n- violets,\r\n\n# and\n:---\n===.”\n"] }],
    {},
  );
  const quote = shown(markdown(exportListOf(marked))).querySelector("blockquote");
  expect(quote?.innerHTML.trim()).toBe(
    "<p>“Roses,<br>\n- violets,<br>\n# and<br>\n:---<br>\n===.”</p>",
  );
});

test.each([
  ["On 5.\u00A0May it was a Sunday: £5, 10:30:15, R&D, “quoted” (aside) – and so on…"],
  ["What’s more, 50% said yes; I’d call it well-known!"],
])("ordinary prose is left as it is: %s", (text) => {
  expect(escapeMarkdown(text)).toBe(text);
});

const pieces = [
  ...["<script>alert(1)</script>", "<b>", "<!--", "&lt;", "&#60;", "![x](javascript:alert(1))"],
  ...["[x](https://evil.example)", "[x]: https://evil.example", "https://evil.example", "[^1]"],
  ...["www.evil.example", "a@evil.example", "mailto:a@evil.example", "<https://evil.example>"],
  ...["**b**", "_i_", "__b__", "`c`", "```", "~~~", "~~s~~", "~s~", "# h", "> q", "- l", "+ l"],
  ...[
    "* l",
    "1. l",
    "12) l",
    "---",
    ":-",
    ":-:",
    "===",
    "***",
    "| a | b |\n| - | - |",
    "- [ ] t",
    "\\",
    "\n",
  ],
  ...["\r\n\r\n", "    code", "\t", " ", "  \n", "a", "é", "א", "👍", "!", "[", "]", "(", ")", ":"],
];

const anyText = fc
  .oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join("")),
    fc.string({ unit: "binary", maxLength: 40 }).map((text) => text.replaceAll("\0", "")),
  )
  .filter((text) => /\S/.test(text));

test(
  "any text is shown as just that text: no markup, HTML or link of its own",
  () => {
    fc.assert(
      fc.property(
        fc.array(anyText, { minLength: 1, maxLength: 3 }),
        anyText,
        anyText,
        (parts, by, headline) => {
          const list = exportListOf(made([{ by, role: by, parts }], { headline }));
          const body = shown(markdown(list));
          const shape = [...body.querySelectorAll("*")]
            .filter((each) => each.localName !== "br" || each.closest("blockquote") === null)
            .map(({ localName }) => localName);
          expect(shape).toEqual(["blockquote", ...parts.map(() => "p"), "p", "a", "p", "a"]);
          const texts = [...body.querySelectorAll("p")].map(({ textContent }) =>
            plain(textContent),
          );
          expect(texts).toEqual([
            ...parts.map(plain),
            `— ${plain(`${by}, ${by.replace(/;(?=\s)/g, ",")}`)}, ${plain(headline)}`,
            "On Record",
          ]);
        },
      ),
      { numRuns: runs(30) },
    );
  },
  propertyTimeout,
);

test("an address cannot leave its brackets, and its ampersands stay", () => {
  const [row] = exportListOf(made([{ parts: ["x"] }])).rows;
  const href = "https://reader.example/a b/(c)?x=<y>&copy;=1&#38;\n[z]\\*_`";
  const body = shown(
    markdown({ rows: row ? [{ ...row, citedHref: href }] : [], site: "S", exportedFrom: "" }),
  );
  expect([...body.querySelectorAll("*")].map(({ localName }) => localName)).toEqual([
    "blockquote",
    "p",
    "p",
    "a",
    "p",
    "a",
  ]);
  expect(body.querySelector("a")?.getAttribute("href")).toBe(
    "https://reader.example/a%20b/%28c%29?x=%3Cy%3E&copy;=1&#38;%0A%5Bz%5D%5C*_%60",
  );
});

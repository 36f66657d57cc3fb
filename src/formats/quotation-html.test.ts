// @vitest-environment happy-dom

import fc from "fast-check";
import { expect, test } from "vitest";
import { propertyTimeout, runs } from "../../scripts/depth";
import { quotationHtml } from "./quotation-html";
import { quotedParagraphs } from "./quoted-paragraphs";
import { bundled, made, rowsOf } from "./sample.fixture";

function shown(html: string): HTMLElement {
  return new DOMParser().parseFromString(`<body>${html}</body>`, "text/html").body;
}

test("how one quotation is written", () => {
  const [row] = rowsOf(
    made([{ by: "A & B", role: "Mayor", parts: ["“One <b>.", "Two.”"] }], {
      published: "2021-03-23",
    }),
  );
  if (row === undefined) throw new RangeError("expected a quotation");
  expect(quotationHtml(row)).toBe(`<figure>
  <blockquote cite="https://reader.example/app/articles/made#q0" lang="en-GB" dir="ltr">
    <p>“One &lt;b&gt;.</p>
    <p>Two.”</p>
  </blockquote>
  <figcaption lang="en-GB" dir="ltr">— A &amp; B, Mayor, <cite><a href="https://reader.example/app/articles/made#q0">A made article</a></cite>, 23 March 2021</figcaption>
</figure>
`);
});

test("every quotation of the bundled article, with its link", () => {
  const rows = rowsOf(bundled("nato-brussels-2021"));
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) {
    const body = shown(quotationHtml(row));
    expect([...body.querySelectorAll("p")].map((p) => p.textContent)).toEqual(
      quotedParagraphs(row).map(({ text }) => text),
    );
    expect(body.querySelector("blockquote")?.getAttribute("cite")).toBe(row.citedHref);
    expect(body.querySelector("a")?.getAttribute("href")).toBe(row.citedHref);
  }
});

test("a language written from right to left says so", () => {
  const [row] = rowsOf(made([{ parts: ["نعم"] }], { language: "ar" }));
  const quote = shown(row === undefined ? "" : quotationHtml(row)).querySelector("blockquote");
  expect([quote?.lang, quote?.getAttribute("dir")]).toEqual(["ar", "rtl"]);
});

const pieces = [
  "<",
  ">",
  "&",
  "&lt;",
  '"',
  "'",
  "</p>",
  "<script>",
  "<img src=x onerror=1>",
  "-->",
];
const anyText = fc
  .oneof(
    fc
      .array(fc.constantFrom(...pieces, "a", " ", "א"), { maxLength: 8 })
      .map((parts) => parts.join("")),
    fc.string({ unit: "grapheme", maxLength: 40 }),
  )
  // A line break becomes an element of its own.
  .filter((text) => /\S/.test(text) && !/[\n\r\v\f\u2028\u2029]/.test(text));

test(
  "any text stays text",
  () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (text, by, headline) => {
        const [row] = rowsOf(made([{ by, parts: [text] }], { headline }));
        if (row === undefined) throw new RangeError("expected a quotation");
        const citedHref = `https://reader.example/?q=${text}`;
        const body = shown(quotationHtml({ ...row, citedHref }));
        expect([...body.querySelectorAll("*")].map(({ localName }) => localName)).toEqual([
          "figure",
          "blockquote",
          "p",
          "figcaption",
          "cite",
          "a",
        ]);
        expect(body.querySelector("p")?.textContent).toBe(text);
        expect(body.querySelector("cite")?.textContent).toBe(headline);
        expect(body.querySelector("figcaption")?.textContent).toBe(`— ${by}, ${headline}`);
        expect(body.querySelector("blockquote")?.getAttribute("cite")).toBe(citedHref);
      }),
      { numRuns: runs(20) },
    );
  },
  propertyTimeout,
);

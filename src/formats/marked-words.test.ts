// @vitest-environment happy-dom

import { micromark } from "micromark";
import { expect, test } from "vitest";
import { markdown } from "./markdown";
import { quotationHtml } from "./quotation-html";
import { quotationText } from "./quotation-text";
import { exportListOf, made, rowsOf } from "./sample.fixture";

const text = "“We will dredge in May,” she said, “or\nnot at all, naturellement.”";

const marked = made([], {
  speakers: [{ id: "lund", name: "Ida Lund" }],
  sections: [
    {
      id: "all",
      paragraphs: [
        {
          id: "p",
          text,
          marks: [
            { start: 4, end: 8, kind: "emphasis" },
            { start: 9, end: 29, kind: "link", value: "https://example.org/a(1)?x=1&y=2" },
            { start: 12, end: 18, kind: "strong" },
            { start: 36, end: 42, kind: "strong" },
            { start: 51, end: 64, kind: "lang", value: "fr" },
            { start: 19, end: 22, kind: "note", value: "Or June." },
            { start: 1, end: 3, kind: "link", value: "/here" },
          ],
        },
      ],
    },
  ],
  annotations: [
    {
      id: "q",
      type: "quotation",
      speakers: ["lund"],
      targets: [
        { paragraph: "p", start: 0, end: 24 },
        { paragraph: "p", start: 35, end: 66 },
      ],
    },
  ],
});
const [row] = rowsOf(marked);
if (row === undefined) throw new RangeError("nothing is said");

/** What is shown of HTML: its words, and the elements on them. */
function shown(html: string): HTMLElement {
  return new DOMParser().parseFromString(`<body>${html}</body>`, "text/html").body;
}

test.each([
  ["HTML", shown(quotationHtml(row))],
  ["Markdown", shown(micromark(markdown(exportListOf(marked))))],
])("%s has the links and the emphasis of the words, and their line breaks", (_, body) => {
  const quote = body.querySelector("blockquote");
  const words = (selector: string) =>
    [...(quote?.querySelectorAll(selector) ?? [])].map((each) => each.textContent).join("|");
  expect(quote?.textContent?.replace(/\s+/g, "")).toBe(
    "“WewilldredgeinMay,”…“ornotatall,naturellement.”",
  );
  expect(words("em")).toBe("will");
  expect(words("strong")).toBe("dge in|or|not");
  expect(words("a")).toBe("dredge in May,”");
  expect(quote?.querySelectorAll("br")).toHaveLength(1);
  expect(quote?.querySelector("a")?.getAttribute("href")).toMatch(/^https:\/\/example\.org\/a/);
});

test("a text has the words alone", () => {
  expect(quotationText(row).split("\n\n—")[0]).toBe(
    "“We will dredge in May,” … “or\nnot at all, naturellement.”",
  );
});

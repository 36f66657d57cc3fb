// @vitest-environment happy-dom

import { expect, test } from "vitest";
import { opened } from "../../../core/article/article.arbitrary";
import type { MarkedArticle } from "../../../core/article/marked-article";
import { marksByParagraph } from "../../../core/article/marks";
import { english } from "../../wording/english";
import { barePlan, paragraphPlan } from "./paragraph-plan";
import { planToDom } from "./plan-to-dom";

const speech = "“We will dredge in May,” Ida Lund said.";

/** An article of one paragraph with these fields, in which Ida Lund says its first 24 characters. */
function articleWith(fields: object): MarkedArticle {
  return opened({
    formatVersion: "1.1",
    id: "one",
    language: "en",
    headline: "One",
    speakers: [{ id: "lund", name: "Ida Lund" }],
    sections: [{ id: "s", paragraphs: [{ id: "p1", text: speech, ...fields }] }],
    annotations: [
      {
        id: "q1",
        type: "quotation",
        speakers: ["lund"],
        targets: [{ paragraph: "p1", start: 0, end: 24 }],
      },
    ],
  });
}

/** The row of the paragraph, with the marks of annotations or before they are made. */
function row(marked: MarkedArticle, how: "marked" | "bare"): Element {
  const [paragraph] = marked.paragraphs;
  const [marks] = marksByParagraph(marked);
  if (paragraph === undefined || marks === undefined) throw new RangeError("no paragraph");
  const element = document.createElement("div");
  const plans =
    how === "bare"
      ? barePlan(marked, paragraph, english)
      : paragraphPlan(marked, paragraph, marks, english);
  element.append(...plans.map(planToDom));
  return element;
}

const both = ["marked", "bare"] as const;

test.each(both)(
  "a link that crosses the end of a quotation is one address in its parts: %s",
  (how) => {
    const link = { start: 12, end: 33, kind: "link", value: "https://example.org/" };
    const shown = row(articleWith({ marks: [link] }), how);
    const links = [...shown.querySelectorAll("a")];
    expect(links.map((each) => each.textContent).join("")).toBe("dge in May,” Ida Lund");
    for (const each of links) {
      expect(each.getAttribute("href")).toBe("https://example.org/");
      expect(each.getAttribute("rel")).toBe("noreferrer noopener");
    }
    const [quotation] = shown.querySelectorAll(".mark");
    if (how === "marked") expect(quotation?.textContent).toBe("“We will dredge in May,”");
    expect(shown.querySelector("[data-paragraph]")?.textContent).toBe(speech);
  },
);

test.each([
  ["verse", "P", "verse"],
  ["item", "P", "item"],
  ["aside", "P", "aside"],
  ["heading", "H3", "heading"],
  ["quote", "P", "quote"],
  ["text", "P", null],
])("a paragraph of the kind %s is a %s", (kind, tag, name) => {
  for (const how of both) {
    const shown = row(articleWith({ kind }), how).querySelector("[data-paragraph]");
    expect(shown?.tagName).toBe(tag);
    expect(shown?.getAttribute("class")).toBe(name);
    expect(shown?.parentElement?.tagName === "BLOCKQUOTE").toBe(kind === "quote");
    expect(shown?.getAttribute("aria-level")).toBe(kind === "heading" ? "2" : null);
  }
});

test.each([
  ...["2. ", "2) ", "2.a) ", "b) ", "(c) ", "(iv) ", "IV. "].map((own) => [own, "item numbered"]),
  ...["", "A. Person: ", "Mix. ", "(In part) "].map((own) => [own, "item"]),
])(
  "an item that begins with “%s” is of the class %s: what has a number has no other sign",
  (own, name) => {
    const marked = articleWith({ kind: "item", text: `${own}${speech}` });
    expect(row(marked, "bare").firstElementChild?.className).toBe(name);
  },
);

test.each(both)("emphasis, languages, notes and pages leave the words as they are: %s", (how) => {
  const shown = row(
    articleWith({
      marks: [
        { start: 4, end: 8, kind: "emphasis" },
        { start: 4, end: 8, kind: "strong" },
        { start: 9, end: 15, kind: "lang", value: "en-GB" },
        { start: 25, end: 28, kind: "note", value: "Harbour master." },
        { start: 25, end: 33, kind: "note", value: "Since 2020." },
        { start: 0, end: 0, kind: "page", value: "11" },
        { start: 18, end: 18, kind: "page", value: "12" },
        { start: 39, end: 39, kind: "page", value: "13" },
      ],
    }),
    how,
  );
  expect(shown.querySelector("em")?.textContent).toBe("will");
  expect(shown.querySelector("strong")?.textContent).toBe("will");
  expect(shown.querySelector("[lang=en-GB]")?.textContent).toBe("dredge");
  expect(
    [...shown.querySelectorAll(".page")].map((page) => page.getAttribute("data-label")),
  ).toEqual(["11", "12", "13"]);
  const notes = [...shown.querySelectorAll(".note")];
  expect(notes.map((note) => [note.getAttribute("data-note"), note.textContent])).toEqual([
    ["1", "Harbour master."],
    ["2", "Since 2020."],
  ]);
  expect(shown.querySelector("[data-paragraph]")?.textContent).toBe(speech);
});

test.each(both)("a picture is shown of our own articles, and asked for of others: %s", (how) => {
  const image = { url: "https://example.org/a.png", alt: "A boat", caption: "On Monday." };
  const own = articleWith({ text: "", image });
  const shown = row({ ...own, annotations: [] }, how);
  expect(shown.querySelector("img")?.getAttribute("alt")).toBe("A boat");
  expect(shown.querySelector("figcaption")?.textContent).toBe("On Monday.");
  const foreign = row({ ...own, annotations: [], isForeign: true }, how);
  expect(foreign.querySelector("img")).toBeNull();
  expect(foreign.querySelector("button")?.textContent).toBe("Show the picture");
  expect(foreign.querySelector("figcaption")?.textContent).toBe("On Monday.");
});

test.each([
  ["turn", "turn"],
  ["indirect", "indirect"],
  ["thought", "thought"],
  ["quoted", undefined],
])("a quotation that is told as %s says so to the style sheets", (mode, name) => {
  const marked = articleWith({});
  const [quotation] = marked.article.annotations ?? [];
  const told = opened({ ...marked.article, annotations: [{ ...quotation, mode }] });
  const classes = row(told, "marked").querySelector(".mark.quotation")?.classList ?? [];
  const modes = [...classes].filter((each) => ["turn", "indirect", "thought"].includes(each));
  expect(modes).toEqual(name === undefined ? [] : [name]);
});

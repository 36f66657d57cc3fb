import { expect, test } from "vitest";
import { opened } from "../article/article.arbitrary";
import { aQuotation, smallArticle } from "../article/small-article.fixture";
import { applyAll } from "./change";
import type { JsonObject } from "./json";
import type { Operation } from "./operation";
import { rewriteParagraph } from "./rewrite";
import { splitParagraph } from "./split-paragraph";
import {
  joinSections,
  moveParagraph,
  moveSection,
  removeParagraph,
  setHeading,
  splitSection,
} from "./structure";

const { article } = smallArticle(
  [
    ["“It rains,” Alm said.", "Second."],
    ["“It pours,” Bo said.", "Fourth."],
  ],
  [
    aQuotation("a", ["ada"], [[1, "“It rains,”"]]),
    aQuotation("b", ["bo"], [[3, "“It pours,”"]]),
    aQuotation(
      "both",
      ["bo"],
      [
        [1, "rains"],
        [3, "pours"],
      ],
    ),
  ],
);
const file = article as unknown as JsonObject;

function after(before: JsonObject, operations: readonly Operation[]): JsonObject {
  const applied = applyAll(before, operations);
  if (applied.status === "misfit") throw new RangeError(JSON.stringify(applied.misfit));
  return applied.file;
}

/** The texts of each section, and the words of each annotation. */
function told(of: JsonObject) {
  const { sections, paragraphs, annotations, unplaced } = opened(of);
  return {
    sections: sections.map((each) =>
      paragraphs.filter(({ section }) => section === each.number).map(({ text }) => text),
    ),
    words: Object.fromEntries(
      annotations.map(({ id, ranges }) => [
        id,
        ranges.map((range) => paragraphs[range.paragraph]?.text.slice(range.start, range.end)),
      ]),
    ),
    unplaced: unplaced.map(({ id }) => id),
  };
}

const words = { a: ["“It rains,”"], b: ["“It pours,”"], both: ["rains", "pours"] };

test("a paragraph is moved within its section and into the next, with its annotations", () => {
  const down = after(file, moveParagraph(file, "p1", 1));
  expect(told(down)).toMatchObject({
    sections: [
      ["Second.", "“It rains,” Alm said."],
      ["“It pours,” Bo said.", "Fourth."],
    ],
    words,
    unplaced: [],
  });
  const further = after(down, moveParagraph(down, "p1", 1));
  expect(told(further)).toMatchObject({
    sections: [["Second."], ["“It rains,” Alm said.", "“It pours,” Bo said.", "Fourth."]],
    words,
  });
  const back = after(further, moveParagraph(further, "p1", -1));
  expect(told(back)).toEqual(told(down));
  expect(moveParagraph(file, "p1", -1)).toEqual([]);
  expect(moveParagraph(file, "p4", 1)).toEqual([]);
});

test("sections are split, named, joined and moved, with everything in them", () => {
  const split = after(file, splitSection(file, "p2", "new", "A heading"));
  expect(told(split)).toMatchObject({
    sections: [["“It rains,” Alm said."], ["Second."], ["“It pours,” Bo said.", "Fourth."]],
    words,
  });
  const named = after(split, setHeading(split, "new", "Another"));
  expect(opened(named).sections[1]).toMatchObject({ id: "new", heading: "Another" });
  const moved = after(named, moveSection(named, "new", 1));
  expect(told(moved).sections.at(-1)).toEqual(["Second."]);
  const joined = after(split, joinSections(split, "new"));
  expect(JSON.stringify(joined)).toBe(JSON.stringify(file));
  expect(splitSection(file, "p1", "new", "")).toEqual([]);
  expect(joinSections(file, opened(file).sections[0]?.id ?? "")).toEqual([]);
});

test("of a paragraph that is taken out, the annotations are kept and listed", () => {
  const { operations, lost } = removeParagraph(file, opened(file), "p1");
  expect([...lost].sort()).toEqual(["a", "both"]);
  const without = told(after(file, operations));
  expect(without.sections[0]).toEqual(["Second."]);
  expect(without.words).toMatchObject({ b: ["“It pours,”"] });
  expect(without.unplaced).toContain("a");
});

test("blank lines in an edited text begin new paragraphs, and annotations follow", () => {
  let count = 0;
  const { operations, lost } = rewriteParagraph(
    file,
    opened(file),
    "p1",
    "It began.\n\n“It really rains,” Alm said.\n \nAnd so on.",
    () => `n${++count}`,
  );
  expect(lost).toEqual([]);
  expect(told(after(file, operations))).toMatchObject({
    sections: [
      ["It began.", "“It really rains,” Alm said.", "And so on.", "Second."],
      ["“It pours,” Bo said.", "Fourth."],
    ],
    words: { a: ["“It really rains,”"] },
  });
});

test("a paragraph split in the middle of a quotation keeps it as two parts", () => {
  const split = after(file, splitParagraph(file, opened(file), "p1", 4, "new"));
  expect(told(split).words.a).toEqual(["“It", "rains,”"]);
});

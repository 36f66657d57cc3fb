import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyArticle, anyReading, opened } from "./article.arbitrary";
import { inside } from "./belonging.reference";
import { check } from "./check";
import { matchesOf } from "./filtering/matches";
import { isEmpty } from "./filtering/selection";
import { kinds } from "./kinds";
import { isPassage } from "./passage";

test("a random article is valid: the check finds no fault in it", () => {
  fc.assert(
    fc.property(anyArticle, (article) => {
      expect(check(article).problems).toEqual([]);
    }),
  );
});

describe("of 300 random articles, at least 30 have", () => {
  const articles = fc.sample(anyArticle, { numRuns: 300, seed: 1 }).map(opened);
  const quotations = (marked: (typeof articles)[number]) =>
    marked.annotations.filter(({ annotation }) => annotation.type === "quotation");

  test.each<[string, (marked: (typeof articles)[number]) => boolean]>([
    ["ranges that cross", ({ annotations }) => cross(annotations.flatMap(({ ranges }) => ranges))],
    [
      "an annotation in several parts",
      (marked) => marked.annotations.some(({ ranges }) => ranges.length > 1),
    ],
    [
      "a joint quotation",
      (marked) => quotations(marked).some(({ members }) => members.speaker.length > 1),
    ],
    [
      "a mention inside a quotation",
      (marked) =>
        quotations(marked).some((quotation) =>
          marked.annotations.some(
            (mention) => mention.annotation.type === "mention" && inside(mention, quotation),
          ),
        ),
    ],
    ["an annotation that is lost", ({ unplaced }) => unplaced.length > 0],
    [
      "something inside a passage",
      (marked) =>
        marked.annotations.some((one) =>
          marked.annotations.some(
            (other) => other !== one && isPassage(other) && inside(one, other),
          ),
        ),
    ],
    ["an empty paragraph", ({ paragraphs }) => paragraphs.some(({ text }) => text === "")],
    ["a section without paragraphs", (m) => m.sections.some((s) => s.paragraphs.length === 0)],
    [
      "a surrogate pair before an annotation",
      ({ annotations, paragraphs }) =>
        annotations.some(({ ranges }) =>
          ranges.some(({ paragraph, start }) =>
            /[\u{10000}-\u{10ffff}]/u.test(paragraphs[paragraph]?.text.slice(0, start) ?? ""),
          ),
        ),
    ],
  ])("%s", (_, has) => {
    expect(articles.filter(has).length).toBeGreaterThanOrEqual(30);
  });
});

test("random selections choose in no kind, in one and in several, and also what is unknown", () => {
  const readings = fc.sample(anyReading, { numRuns: 600, seed: 1 });
  const unknown = readings.filter(({ selection }) => JSON.stringify(selection).includes("no-"));
  const all = readings.filter(({ selection }) => kinds.every((kind) => selection[kind].length > 0));
  expect(readings.filter(({ selection }) => isEmpty(selection)).length).toBeGreaterThan(3);
  expect(unknown.length).toBeGreaterThan(30);
  expect(all.length).toBeGreaterThan(30);
  const leaving = readings.filter(({ selection: { without } }) =>
    kinds.some((kind) => without[kind].length > 0),
  );
  expect(leaving.length).toBeGreaterThan(100);
  const together = readings.filter(({ marked, selection }) => {
    const alone = matchesOf(marked, { ...selection, within: "annotation" });
    const { annotations } = matchesOf(marked, { ...selection, within: "paragraph" });
    return annotations.length > alone.annotations.length;
  });
  expect(together.length).toBeGreaterThan(5);
  expect(readings.filter(({ selection }) => selection.unsure).length).toBeGreaterThan(50);
});

function cross(ranges: readonly { paragraph: number; start: number; end: number }[]): boolean {
  return ranges.some((a) =>
    ranges.some(
      (b) => a.paragraph === b.paragraph && a.start < b.start && b.start < a.end && a.end < b.end,
    ),
  );
}

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyArticle, anyMarked, opened } from "./article.arbitrary";
import { ordinalOf, positionOf } from "./reading-order";
import { aMention, aQuotation, smallArticle } from "./small-article.fixture";

describe("annotations are numbered in reading order", () => {
  test("by paragraph, then by where they start, the longer first, then as in the file", () => {
    const marked = smallArticle(
      [["Rain in Berlin."], ["Sun."]],
      [
        aQuotation("late", ["ada"], [[2, "Sun"]]),
        aMention("short", { topic: "rain" }, [1, "Rain"]),
        aQuotation("long", ["bo"], [[1, "Rain in Berlin"]]),
        aMention("same", { topic: "rain" }, [1, "Rain"]),
        aMention("after", { country: "DE" }, [1, "Berlin"]),
      ],
    );
    const ids = marked.annotations.map(({ id }) => id);
    expect(ids).toEqual(["long", "short", "same", "after", "late"]);
  });

  test("by their first part, in whatever order the file lists the parts", () => {
    const marked = smallArticle(
      [["Rain in Berlin."], ["Sun."]],
      [
        aMention("m", { country: "DE" }, [1, "Berlin"]),
        aQuotation(
          "q",
          ["ada"],
          [
            [2, "Sun"],
            [1, "Rain"],
          ],
        ),
      ],
    );
    expect(marked.annotations.map(({ id }) => id)).toEqual(["q", "m"]);
    expect(marked.annotations[0]?.ranges.map(({ paragraph }) => paragraph)).toEqual([0, 1]);
  });

  test("quotations and mentions are each counted from 1 for the reader", () => {
    const marked = smallArticle(
      [["Rain in Berlin and Paris, said twice."]],
      [
        aMention("m1", { topic: "rain" }, [1, "Rain"]),
        aQuotation("q1", ["ada"], [[1, "in Berlin"]]),
        aMention("m2", { country: "FR" }, [1, "Paris"]),
        aQuotation("q2", ["ada"], [[1, "twice"]]),
      ],
    );
    const ordinals = marked.annotations.map((each) => [each.id, ordinalOf(marked, each)]);
    expect(ordinals).toEqual([
      ["m1", 1],
      ["q1", 1],
      ["m2", 2],
      ["q2", 2],
    ]);
  });
});

describe("an annotation that cannot be placed", () => {
  const marked = smallArticle(
    [["Rain in Berlin."]],
    [
      aQuotation("lost", ["ada"], [[1, "words that were taken out"]]),
      aQuotation(
        "half",
        ["ada"],
        [
          [1, "words that were taken out"],
          [1, "Rain"],
        ],
      ),
    ],
  );

  test("is kept and listed, and not numbered", () => {
    expect(marked.unplaced.map(({ id }) => id)).toEqual(["lost"]);
    expect(marked.annotations.map((each) => [each.id, ordinalOf(marked, each)])).toEqual([
      ["half", 1],
    ]);
  });

  test("is told as a problem for each lost part", () => {
    expect(marked.problems.map(({ code, path }) => [code, path])).toEqual([
      ["unplaced.words", "annotations[0].targets[0]"],
      ["unplaced.words", "annotations[1].targets[0]"],
    ]);
  });
});

test("the words that attribute a quotation are no part of its ranges", () => {
  const text = "“Rain,” said Ada.";
  const marked = smallArticle(
    [[text]],
    [
      {
        ...aQuotation("q", ["ada"], [[1, "“Rain,”"]]),
        attribution: { paragraph: "p1", exact: "said Ada" },
      },
    ],
  );
  expect(marked.annotations[0]?.ranges).toEqual([{ paragraph: 0, start: 0, end: 7 }]);
  expect(marked.annotations[0]?.attribution).toEqual({ paragraph: 0, start: 8, end: 16 });
});

describe("for random articles", () => {
  test("every annotation of the file is either placed or unplaced, once", () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const { annotations, unplaced } = opened(article);
        const ids = [...annotations, ...unplaced].map(({ id }) => id).sort();
        expect(ids).toEqual(article.annotations?.map(({ id }) => id).sort());
      }),
    );
  });

  test("keys are positions at first, ordinals count each type, and ranges stand in reading order", () => {
    fc.assert(
      fc.property(anyMarked, (marked) => {
        const { annotations } = marked;
        annotations.forEach((each, index) => {
          const { annotation, ranges } = each;
          expect([each.key, positionOf(marked, each)]).toEqual([index, index]);
          const before = annotations.slice(0, index + 1);
          expect(ordinalOf(marked, each)).toBe(
            before.filter((a) => a.annotation.type === annotation.type).length,
          );
          expect(ranges.length).toBeGreaterThan(0);
          ranges.forEach((range, at) => {
            const next = ranges[at + 1] ?? { paragraph: Number.POSITIVE_INFINITY, start: 0 };
            expect(range.start).toBeLessThan(range.end);
            expect(
              range.paragraph < next.paragraph ||
                (range.paragraph === next.paragraph && range.end <= next.start),
            ).toBe(true);
          });
        });
      }),
    );
  });

  test("paragraphs know their number, section and offset; the text is that of the file", () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const { sections, paragraphs, length } = opened(article);
        expect(sections.flatMap((section) => section.paragraphs)).toEqual(paragraphs);
        expect(sections.map(({ id, paragraphs }) => [id, paragraphs.map((p) => p.text)])).toEqual(
          article.sections.map(({ id, paragraphs }) => [id, paragraphs.map((p) => p.text)]),
        );
        let offset = 0;
        paragraphs.forEach((paragraph, number) => {
          expect(paragraph.number).toBe(number);
          expect(paragraph.offset).toBe(offset);
          expect(sections[paragraph.section]?.paragraphs).toContain(paragraph);
          offset += paragraph.text.length;
        });
        expect(length).toBe(offset);
      }),
    );
  });
});

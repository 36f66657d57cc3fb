import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyMarked } from "./article.arbitrary";
import type { MarkedArticle } from "./marked-article";
import { marksByParagraph, segmentsOf } from "./marks";
import { isPassage } from "./passage";
import type { Segment } from "./segment";
import { aMention, annotationIn, aQuotation, smallArticle } from "./small-article.fixture";

function voices(marked: MarkedArticle) {
  return marksByParagraph(marked).map(({ begins, continues }) => ({
    begins: begins.map(({ id }) => id),
    continues: continues.map(({ id }) => id),
  }));
}

describe("marksByParagraph", () => {
  test("a quotation over several paragraphs begins in the first and continues in the others", () => {
    const marked = smallArticle(
      [
        ["Rain one.", "Nothing."],
        ["Rain two.", "Rain three."],
      ],
      [
        aQuotation(
          "q",
          ["ada"],
          [
            [1, "Rain one"],
            [3, "Rain two"],
            [4, "Rain three"],
          ],
        ),
      ],
    );
    expect(voices(marked)).toEqual([
      { begins: ["q"], continues: [] },
      { begins: [], continues: [] },
      { begins: [], continues: ["q"] },
      { begins: [], continues: ["q"] },
    ]);
  });

  test("a quotation broken within a paragraph is named there once", () => {
    const marked = smallArticle(
      [["“Rain,” said Ada, “and sun.”"], ["“And wind,” said Ada, “and snow.”"]],
      [
        aQuotation(
          "q",
          ["ada"],
          [
            [1, "“Rain,”"],
            [1, "“and sun.”"],
            [2, "“And wind,”"],
            [2, "“and snow.”"],
          ],
        ),
      ],
    );
    expect(voices(marked)).toEqual([
      { begins: ["q"], continues: [] },
      { begins: [], continues: ["q"] },
    ]);
  });

  test("mentions have no voice", () => {
    const marked = smallArticle([["Rain."]], [aMention("m", { speaker: "ada" }, [1, "Rain"])]);
    expect(voices(marked)).toEqual([{ begins: [], continues: [] }]);
  });

  test("every range is a cover of its paragraph, every quotation begins once, for random articles", () => {
    fc.assert(
      fc.property(anyMarked, (marked) => {
        const marks = marksByParagraph(marked);
        const covers = marks.flatMap(({ annotations, covers }, paragraph) =>
          covers.map(({ key, start, end }) => ({
            key: annotations[key]?.key ?? -1,
            paragraph,
            start,
            end,
          })),
        );
        const ranges = marked.annotations.flatMap(({ key, ranges }) =>
          ranges.map((range) => ({ key, ...range })),
        );
        expect(new Set(covers.map((c) => JSON.stringify(sorted(c))))).toEqual(
          new Set(ranges.map((r) => JSON.stringify(sorted(r)))),
        );
        expect(covers).toHaveLength(ranges.length);
        const quotations = marked.annotations.filter((a) => a.annotation.type === "quotation");
        expect(marks.flatMap(({ begins }) => begins)).toEqual(quotations);
        marks.forEach(({ begins, continues }, paragraph) => {
          const here = quotations.filter((q) => q.ranges.some((r) => r.paragraph === paragraph));
          expect(new Set([...begins, ...continues])).toEqual(new Set(here));
        });
      }),
    );
  });
});

describe("segmentsOf", () => {
  test("annotations of one place, type and membership share a mark", () => {
    const marked = smallArticle(
      [["Rain."]],
      [
        aMention("m1", { topic: "rain" }, [1, "Rain"]),
        aMention("m2", { topic: "rain" }, [1, "Rain"]),
        aMention("m3", { topic: "sun" }, [1, "Rain"]),
      ],
    );
    expect(shape(segments(marked)[0] ?? [])).toBe("0,1(2(Rain)).");
  });

  test("a quotation and a mention never share one, since they look different", () => {
    const marked = smallArticle(
      [["Rain."]],
      [aQuotation("q", ["ada"], [[1, "Rain"]]), aMention("m", { speaker: "ada" }, [1, "Rain"])],
    );
    expect(shape(segments(marked)[0] ?? [])).toBe("0(1(Rain)).");
  });

  test("the text of the marks is the paragraph's, and each covers exactly its ranges", () => {
    fc.assert(
      fc.property(anyMarked, (marked) => {
        const marks = marksByParagraph(marked);
        segments(marked).forEach((own, paragraph) => {
          const here = marks[paragraph]?.annotations ?? [];
          const text = marked.paragraphs[paragraph]?.text ?? "";
          const reached: string[] = [];
          const keysAt = keysByUnit(own, (start, end) => reached.push(text.slice(start, end)));
          expect(reached.join("")).toBe(text);
          const ownMarks = marked.paragraphs[paragraph]?.marks ?? [];
          const expected = Array.from({ length: text.length }, (_, unit) => [
            ...marked.annotations
              .filter(({ ranges }) =>
                ranges.some((r) => r.paragraph === paragraph && r.start <= unit && unit < r.end),
              )
              .map((annotation) => here.indexOf(annotation)),
            ...ownMarks.flatMap(({ start, end }, index) =>
              start <= unit && unit < end ? [here.length + index] : [],
            ),
          ]);
          expect(keysAt).toEqual(expected);
        });
      }),
    );
  });

  function segments(marked: MarkedArticle): readonly (readonly Segment[])[] {
    const marks = marksByParagraph(marked);
    return marked.paragraphs.map((paragraph, number) =>
      segmentsOf(paragraph, marks[number] ?? { annotations: [], covers: [] }),
    );
  }

  function shape(own: readonly Segment[]): string {
    return own
      .map((segment) =>
        segment.type === "text"
          ? "Rain.".slice(segment.start, segment.end)
          : `${segment.keys.join()}(${shape(segment.children)})`,
      )
      .join("");
  }
});

describe("isPassage", () => {
  const sixty = "x".repeat(60);
  const passage = (annotation: Parameters<typeof smallArticle>[1][number]) =>
    isPassage(annotationIn(smallArticle([[`${sixty}. ${"y".repeat(30)}.`]], [annotation]), "a"));

  test("a topic mention of 60 UTF-16 units is one, of 59 is not", () => {
    expect(passage(aMention("a", { topic: "rain" }, [1, sixty]))).toBe(true);
    expect(passage(aMention("a", { topic: "rain" }, [1, ` ${"y".repeat(30)}`]))).toBe(false);
    expect(
      isPassage(
        annotationIn(
          smallArticle([[sixty]], [{ ...aMention("a", { topic: "rain" }), targets: [at(0, 59)] }]),
          "a",
        ),
      ),
    ).toBe(false);
  });

  test("its parts count together", () => {
    const parts = { ...aMention("a", { topic: "rain" }), targets: [at(0, 30), at(62, 92)] };
    expect(passage(parts)).toBe(true);
  });

  test.each([{ country: "DE" }, { speaker: "ada" }])("a mention of %j never is", (of) => {
    expect(passage(aMention("a", of, [1, sixty]))).toBe(false);
  });

  test("a quotation never is", () => {
    expect(passage(aQuotation("a", ["ada"], [[1, sixty]], { topics: ["rain"] }))).toBe(false);
  });

  function at(start: number, end: number) {
    return { paragraph: "p1", start, end };
  }
});

function sorted({ key, paragraph, start, end }: Readonly<Record<string, number>>) {
  return [key, paragraph, start, end];
}

/** The annotations that each UTF-16 unit is marked for, ascending. */
function keysByUnit(
  segments: readonly Segment[],
  onText: (start: number, end: number) => void,
  around: readonly number[] = [],
  found: number[][] = [],
): number[][] {
  for (const segment of segments) {
    if (segment.type === "text") {
      onText(segment.start, segment.end);
      for (let unit = segment.start; unit < segment.end; unit += 1) {
        found[unit] = [...around].sort((a, b) => a - b);
      }
    } else keysByUnit(segment.children, onText, [...around, ...segment.keys], found);
  }
  return found;
}

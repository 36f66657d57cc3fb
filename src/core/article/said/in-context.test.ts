import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../../../../scripts/depth";
import { anyMarked } from "../article.arbitrary";
import { annotationIn, aQuotation, smallArticle } from "../small-article.fixture";
import { wordsInContext } from "./in-context";

const text =
  "The rain, which had come on Monday, stayed. “We wait,” Ada said, “for the sun.” It is not known when.";
const marked = smallArticle(
  [[text, "“Alone.”"]],
  [
    aQuotation(
      "q1",
      ["ada"],
      [
        [1, "“We wait,”"],
        [1, "“for the sun.”"],
      ],
    ),
    aQuotation("q2", ["ada"], [[2, "“Alone.”"]]),
    aQuotation(
      "q3",
      ["ada"],
      [
        [1, "The rain"],
        [1, "not known when."],
      ],
    ),
    aQuotation(
      "q4",
      ["ada"],
      [
        [1, "for the sun"],
        [2, "Alone"],
      ],
    ),
  ],
);
const of = (id: string, units?: number) => wordsInContext(marked, annotationIn(marked, id), units);

describe("words in context", () => {
  test("cut between words, with what lies between two parts told once", () => {
    expect(of("q1", 20)).toEqual([
      { before: "… on Monday, stayed. ", words: "“We wait,”", after: "" },
      { before: " Ada said, ", words: "“for the sun.”", after: " It is not known …" },
    ]);
  });

  test("whole where there is room", () => {
    expect(of("q1", 100).flatMap(Object.values).join("")).toBe(text);
  });

  test("nothing around a paragraph of its own", () => {
    expect(of("q2")).toEqual([{ before: "", words: "“Alone.”", after: "" }]);
  });

  test("half of a long way between two parts on either side of it", () => {
    expect(of("q3", 12)).toEqual([
      { before: "", words: "The rain", after: ", which had …" },
      { before: "… It is ", words: "not known when.", after: "" },
    ]);
  });

  test("parts in two paragraphs each have their own", () => {
    expect(of("q4", 8).map(({ before, after }) => [before, after])).toEqual([
      ["… said, “", ".” It is …"],
      ["“", ".”"],
    ]);
  });

  test("a word too long for the line is left out whole, without spaces between words too", () => {
    const long = smallArticle(
      [[`${"x".repeat(50)} yes ${"y".repeat(50)}`, "我们爱北京来了"]],
      [aQuotation("q1", ["ada"], [[1, "yes"]]), aQuotation("q2", ["ada"], [[2, "来"]])],
      { language: "zh" },
    );
    expect(wordsInContext(long, annotationIn(long, "q1"), 10)).toEqual([
      { before: "… ", words: "yes", after: " …" },
    ]);
    const beforeIn = (units: number) =>
      wordsInContext(long, annotationIn(long, "q2"), units)[0]?.before;
    expect([beforeIn(1), beforeIn(2)]).toEqual(["… ", "… 北京"]);
  });

  test("of random annotations is the text itself, never longer than asked, never half a character", () => {
    fc.assert(
      fc.property(anyMarked, fc.nat(40), (marked, units) => {
        for (const annotation of marked.annotations) {
          wordsInContext(marked, annotation, units).forEach(({ before, words, after }, at) => {
            const range = annotation.ranges[at];
            const text = marked.paragraphs[range?.paragraph ?? -1]?.text ?? "";
            expect(words).toBe(text.slice(range?.start, range?.end));
            const [kept, following] = [before.replace(/^… /, ""), after.replace(/ …$/, "")];
            expect(text.slice(0, range?.start).endsWith(kept)).toBe(true);
            expect(text.slice(range?.end).startsWith(following)).toBe(true);
            expect(kept.length).toBeLessThanOrEqual(units * (at === 0 ? 1 : 2));
            expect(following.length).toBeLessThanOrEqual(units);
            expect(
              /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(`${kept}|`) ||
                /[\uD800-\uDBFF]$/.test(following),
            ).toBe(false);
          });
        }
      }),
      { numRuns: runs(50) },
    );
  });
});

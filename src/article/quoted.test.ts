import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyMarked } from "./article.arbitrary";
import { quoted, quotedInFull, sectionOf } from "./quoted";
import { annotationIn, quotation, smallArticle } from "./small-article.fixture";

function quotedOf(words: string): string {
  const marked = smallArticle([[words]], [quotation("q", ["ada"], [[1, words]])]);
  return quoted(marked, annotationIn(marked, "q"));
}

describe("quotedInFull", () => {
  test("joins the parts of a quotation by an ellipsis, in reading order", () => {
    const marked = smallArticle(
      [["“Rain,” said Ada, “and sun.”", "“And wind.”"]],
      [
        quotation(
          "q",
          ["ada"],
          [
            [2, "“And wind.”"],
            [1, "“Rain,”"],
            [1, "“and sun.”"],
          ],
        ),
      ],
    );
    expect(quotedInFull(marked, annotationIn(marked, "q"))).toBe(
      "“Rain,” … “and sun.” … “And wind.”",
    );
  });

  test("is the article's own words, for random articles", () => {
    fc.assert(
      fc.property(anyMarked, (marked) => {
        for (const annotation of marked.annotations) {
          const parts = annotation.ranges.map(({ paragraph, start, end }) =>
            [...(marked.paragraphs[paragraph]?.text ?? "")]
              .map((character, at, all) => ({ character, from: all.slice(0, at).join("").length }))
              .filter(({ from }) => start <= from && from < end)
              .map(({ character }) => character)
              .join(""),
          );
          expect(quotedInFull(marked, annotation)).toBe(parts.join(" … "));
        }
      }),
    );
  });
});

describe("quoted", () => {
  test("is the whole where that is short", () => {
    expect(quotedOf("x".repeat(120))).toBe("x".repeat(120));
    expect(quotedOf("Rain, and sun.")).toBe("Rain, and sun.");
  });

  test("is cut at a space where it is long", () => {
    const words = "rain ".repeat(40).trim();
    expect(quotedOf(words)).toBe(`${"rain ".repeat(22).trim()} …`);
  });

  test("is cut where there is no space too: not every script writes them", () => {
    expect(quotedOf("雨".repeat(300))).toBe(`${"雨".repeat(110)} …`);
    expect(quotedOf(`A ${"雨".repeat(300)}`)).toBe(`A ${"雨".repeat(108)} …`);
  });

  test("never splits a character", () => {
    expect(quotedOf(`x${"😀".repeat(100)}`)).toBe(`x${"😀".repeat(54)} …`);
  });

  test("is at most about 120 units of the beginning, whatever the text", () => {
    const text = fc
      .tuple(
        fc.subarray(["a", "bc", " ", "😀", "雨", "é"], { minLength: 1 }),
        fc.array(fc.nat(5), { maxLength: 400 }),
      )
      .map(([letters, picks]) => `x${picks.map((p) => letters[p % letters.length]).join("")}x`);
    fc.assert(
      fc.property(text, (words) => {
        const short = quotedOf(words);
        expect(short.length).toBeLessThanOrEqual(120);
        expect(words.startsWith(short.replace(/ …$/, ""))).toBe(true);
        expect(short).not.toMatch(/\p{Cs}/u);
        if (words.length > 120) expect(short.length).toBeGreaterThan(55);
      }),
    );
  });
});

describe("sectionOf", () => {
  const marked = smallArticle(
    [["Rain."], ["Sun."]],
    [
      quotation(
        "first",
        ["ada"],
        [
          [1, "Rain"],
          [2, "Sun"],
        ],
      ),
      quotation("second", ["ada"], [[2, "Sun"]]),
    ],
  );

  test("is the section in which the annotation begins", () => {
    expect(sectionOf(marked, annotationIn(marked, "second"))).toBe("s2");
  });

  test("is none for the first section, whose address is the article's", () => {
    expect(sectionOf(marked, annotationIn(marked, "first"))).toBeUndefined();
  });
});

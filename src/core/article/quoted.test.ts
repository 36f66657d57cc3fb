import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyMarked } from "./article.arbitrary";
import { quoted, quotedInFull } from "./quoted";
import { sectionOf } from "./section-of";
import { annotationIn, aQuotation, smallArticle } from "./small-article.fixture";

function quotedOf(words: string): string {
  const marked = smallArticle([[words]], [aQuotation("q", ["ada"], [[1, words]])]);
  return quoted(marked, annotationIn(marked, "q"));
}

describe("quotedInFull", () => {
  const twoParagraphs = smallArticle(
    [
      ["“We waited all night in the rain.", "“And nobody came,” she said."],
      ["Then silence.", "“Nobody.” “Not one.”"],
    ],
    [
      aQuotation(
        "adjacent",
        ["ada"],
        [
          [1, "“We waited all night in the rain."],
          [2, "“And nobody came,”"],
        ],
      ),
      aQuotation(
        "with-its-end-left-out",
        ["ada"],
        [
          [1, "“We waited"],
          [2, "“And nobody came,”"],
        ],
      ),
      aQuotation(
        "over-a-paragraph",
        ["ada"],
        [
          [1, "“We waited all night in the rain."],
          [4, "“Nobody.”"],
        ],
      ),
      aQuotation(
        "side-by-side",
        ["ada"],
        [
          [4, "“Nobody.”"],
          [4, "“Not one.”"],
        ],
      ),
      aQuotation(
        "between-its-marks",
        ["ada"],
        [
          [4, "Nobody."],
          [4, "Not one."],
        ],
      ),
    ],
  );

  test.each([
    ["adjacent", "“We waited all night in the rain.\n“And nobody came,”"],
    ["with-its-end-left-out", "“We waited … “And nobody came,”"],
    ["over-a-paragraph", "“We waited all night in the rain. … “Nobody.”"],
    ["side-by-side", "“Nobody.” “Not one.”"],
    ["between-its-marks", "Nobody.” “Not one."],
  ])("has an ellipsis only where words are left out: %s", (id, expected) => {
    expect(quotedInFull(twoParagraphs, annotationIn(twoParagraphs, id))).toBe(expected);
  });

  test("joins the parts of a quotation by an ellipsis, in reading order", () => {
    const marked = smallArticle(
      [["“Rain,” said Ada, “and sun.”", "“And wind.”"]],
      [
        aQuotation(
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
      "“Rain,” … “and sun.”\n“And wind.”",
    );
  });

  test("is the article's own words, with an ellipsis exactly at a gap, for random articles", () => {
    fc.assert(
      fc.property(anyMarked, (marked) => {
        const whole = marked.paragraphs.map(({ text }) => text).join("\n");
        const startOf = (at: number) =>
          marked.paragraphs.slice(0, at).reduce((sum, { text }) => sum + text.length + 1, 0);
        for (const annotation of marked.annotations) {
          let expected = "";
          let end: number | undefined;
          for (const range of annotation.ranges) {
            const from = startOf(range.paragraph) + range.start;
            const to = startOf(range.paragraph) + range.end;
            const gap = whole.slice(end ?? from, from);
            const isLeftOut = [...gap].some((each) => !/[\s\p{P}\p{Cf}]/u.test(each));
            expected +=
              (isLeftOut ? " … " : gap.includes("\n") ? "\n" : gap) + whole.slice(from, to);
            end = to;
          }
          expect(quotedInFull(marked, annotation)).toBe(expected);
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

  test("is cut at a word where it is long", () => {
    const words = "rain ".repeat(40).trim();
    expect(quotedOf(words)).toBe(`${"rain ".repeat(24).trim()} …`);
  });

  test("is cut at a sentence where one ends in time", () => {
    const words = `It rained${" and rained".repeat(8)}. But ${"then came the sun ".repeat(4)}`;
    expect(quotedOf(words)).toBe(`It rained${" and rained".repeat(8)}. …`);
  });

  test("is cut where there is no space too: not every script writes them", () => {
    expect(quotedOf("雨".repeat(300))).toMatch(/^雨{119,120} …$/);
    expect(quotedOf(`A ${"雨".repeat(300)}`)).toMatch(/^A 雨{117,118} …$/);
  });

  test("never splits a character", () => {
    expect(quotedOf(`x${"😀".repeat(100)}`)).toMatch(/^x(😀){59} …$/u);
  });

  test("is at most 120 units of the beginning, whatever the text", () => {
    const text = fc
      .tuple(
        fc.subarray(["a", "bc", " ", "😀", "雨", "é"], { minLength: 1 }),
        fc.array(fc.nat(5), { maxLength: 400 }),
      )
      .map(([letters, picks]) => `x${picks.map((p) => letters[p % letters.length]).join("")}x`);
    fc.assert(
      fc.property(text, (words) => {
        const short = quotedOf(words);
        expect(short.length).toBeLessThanOrEqual(122);
        expect(words.replace(/ +/g, " ").startsWith(short.replace(/ …$/, ""))).toBe(true);
        expect(short).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});

describe("sectionOf", () => {
  const marked = smallArticle(
    [["Rain."], ["Sun."]],
    [
      aQuotation(
        "first",
        ["ada"],
        [
          [1, "Rain"],
          [2, "Sun"],
        ],
      ),
      aQuotation("second", ["ada"], [[2, "Sun"]]),
    ],
  );

  test("is the section in which the annotation begins", () => {
    expect(sectionOf(marked, annotationIn(marked, "second"))).toBe("s2");
  });

  test("is none for the first section, whose address is the article's", () => {
    expect(sectionOf(marked, annotationIn(marked, "first"))).toBeUndefined();
  });
});

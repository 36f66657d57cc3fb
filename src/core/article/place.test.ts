import { describe, expect, test } from "vitest";
import { englishProblems } from "../../app/wording/english-problems";
import { problemText } from "../../app/wording/problem-words";
import type { AnnotatedArticle, Annotation, Target } from "./format";
import { place } from "./place";
import { placeCases } from "./place.cases";
import { ArticleText } from "./placing/article-text";
import { Allowance, placeTarget } from "./placing/place-target";
import type { PlacedAnnotation } from "./placing/target-places";
import { sortOf } from "./problem";

function article(
  texts: readonly string[],
  annotations: readonly Annotation[] = [],
): AnnotatedArticle {
  return {
    formatVersion: "1.0",
    id: "talks",
    language: "en",
    headline: "Talks",
    sections: [{ id: "s", paragraphs: texts.map((text, number) => ({ id: `p${number}`, text })) }],
    annotations: [...annotations],
  };
}

function quotation(...targets: Target[]): Annotation & { type: "quotation" } {
  return { id: "q", type: "quotation", speakers: ["maas"], targets };
}

describe("placing a target", () => {
  test.each(placeCases)("$name: $outcome", ({ text, target, outcome }) => {
    const number = text.findIndex((paragraph) => paragraph.includes("["));
    const start = text[number]?.indexOf("[") ?? -1;
    const end = (text[number]?.indexOf("]") ?? -1) - 1;
    const plain = article(text.map((paragraph) => paragraph.replace("[", "").replace("]", "")));
    const placement = placeTarget(
      { paragraph: "p0", ...target },
      new ArticleText(plain),
      new Allowance(),
    );
    expect(placement).toEqual(
      number < 0
        ? { status: "unplaced", reason: outcome }
        : { status: "placed", range: { paragraph: number, start, end }, how: outcome },
    );
  });
});

describe("place", () => {
  const said = "He said yes, then no, then yes again.";

  function placeAll(...annotations: Annotation[]) {
    return place(article([said, "Nothing. He said yes."], annotations));
  }

  function rangesOf(placed: readonly PlacedAnnotation[]) {
    return placed.map(({ ranges }) =>
      ranges.map(({ paragraph, start, end }) => [paragraph, start, end]),
    );
  }

  test("keeps every annotation, in the file's order", () => {
    const { annotations, problems } = placeAll(
      quotation({ paragraph: "p0", exact: "gone away" }),
      quotation({ paragraph: "p0", exact: "no" }),
      {
        id: "m",
        type: "mention",
        of: { country: "DE" },
        targets: [{ paragraph: "p1", start: 0, end: 7 }],
      },
    );
    expect(rangesOf(annotations)).toEqual([[], [[0, 18, 20]], [[1, 0, 7]]]);
    expect(problems).toHaveLength(1);
  });

  test("an article without annotations", () => {
    const { annotations: _, ...bare } = article([said]);
    expect(place(bare)).toEqual({ annotations: [], problems: [] });
  });

  test("puts a broken quotation's parts into reading order", () => {
    const { annotations } = placeAll(
      quotation(
        { paragraph: "p1", exact: "yes" },
        { paragraph: "p0", exact: "no" },
        { paragraph: "p0", start: 8, end: 11 },
      ),
    );
    expect(rangesOf(annotations)).toEqual([
      [
        [0, 8, 11],
        [0, 18, 20],
        [1, 17, 20],
      ],
    ]);
  });

  test("joins targets that overlap, not those that touch", () => {
    const { annotations } = placeAll(
      quotation({ paragraph: "p0", start: 0, end: 5 }, { paragraph: "p0", start: 3, end: 7 }),
      quotation({ paragraph: "p0", start: 0, end: 5 }, { paragraph: "p0", start: 5, end: 7 }),
      quotation({ paragraph: "p0", start: 0, end: 9 }, { paragraph: "p0", start: 3, end: 5 }),
    );
    expect(rangesOf(annotations)).toEqual([
      [[0, 0, 7]],
      [
        [0, 0, 5],
        [0, 5, 7],
      ],
      [[0, 0, 9]],
    ]);
  });

  test("places the attribution apart from the words", () => {
    const { annotations, problems } = placeAll(
      {
        ...quotation({ paragraph: "p0", exact: "no" }),
        attribution: { paragraph: "p0", exact: "He said" },
      },
      {
        ...quotation({ paragraph: "p0", exact: "no" }),
        attribution: { paragraph: "p0", exact: "She said" },
      },
    );
    expect(annotations.map(({ attribution }) => attribution)).toEqual([
      { paragraph: 0, start: 0, end: 7 },
      undefined,
    ]);
    expect(problems.map(({ path }) => path)).toEqual(["annotations[1].attribution"]);
  });

  test("a quotation with one part lost keeps the others", () => {
    const { annotations, problems } = placeAll(
      quotation({ paragraph: "p0", exact: "never" }, { paragraph: "p0", exact: "no" }),
    );
    expect(rangesOf(annotations)).toEqual([[[0, 18, 20]]]);
    expect(problems.map(({ path }) => path)).toEqual(["annotations[0].targets[0]"]);
  });

  test.each([
    [
      "moved words",
      { paragraph: "p0", start: 20, end: 22, exact: "no" },
      "drift",
      "“no” is not at 20 to 22 in paragraph “p0”. Found it at 18 to 20 and marked it there. Correct the position.",
    ],
    [
      "changed words",
      { paragraph: "p0", exact: "then\u00A0no" },
      "drift",
      "“then\u00A0no” is not in paragraph “p0” word for word. Found “then no” at 13 to 20 and marked that. Correct the words.",
    ],
    [
      "words in another paragraph",
      { paragraph: "p0", exact: "Nothing. He said" },
      "drift",
      "“Nothing. He said” is not in paragraph “p0”. Found it in paragraph “p1” at 0 to 16 and marked it there. Correct the paragraph.",
    ],
    [
      "words in another paragraph, written in another way",
      { paragraph: "p0", exact: "Nothing.\u00A0He said" },
      "drift",
      "“Nothing.\u00A0He said” is not in paragraph “p0”. Found “Nothing. He said” in paragraph “p1” at 0 to 16 and marked it there. Correct the paragraph and the words.",
    ],
    [
      "lost words",
      { paragraph: "p0", exact: "never" },
      "unplaced",
      "“never” is not in paragraph “p0” and could not be found with certainty anywhere else, so nothing is marked. Correct the words, or remove this target.",
    ],
    [
      "words in a lost paragraph",
      { paragraph: "p7", exact: "never" },
      "unplaced",
      "There is no paragraph “p7”, and “never” could not be found with certainty anywhere else, so nothing is marked. Correct the paragraph.",
    ],
    [
      "a position in a lost paragraph",
      { paragraph: "p7", start: 0, end: 2 },
      "unplaced",
      "There is no paragraph “p7”, so nothing is marked. Correct the paragraph.",
    ],
    [
      "words that stand twice",
      { paragraph: "p0", exact: "yes" },
      "unplaced",
      "“yes” fits in more than one place, so nothing is marked. Add the words before it as prefix and after it as suffix, or correct the position.",
    ],
    [
      "a position beyond the end",
      { paragraph: "p0", start: 30, end: 99 },
      "unplaced",
      "30 to 99 is not a position in paragraph “p0”, which has 37 code points, so nothing is marked. Correct the position, or give the words.",
    ],
    [
      "half a position",
      { paragraph: "p0", end: 9 },
      "unplaced",
      "? to 9 is not a position in paragraph “p0”, which has 37 code points, so nothing is marked. Correct the position, or give the words.",
    ],
    [
      "blank words",
      { paragraph: "p0", exact: " " },
      "unplaced",
      "The words to find in paragraph “p0” are only spaces, so nothing is marked. Add the words, or remove this target.",
    ],
  ] as const)("tells of %s", (_name, target, code, message) => {
    const { problems } = placeAll(quotation(target));
    expect(problems).toMatchObject([
      {
        severity: code === "unplaced" ? "error" : "warning",
        path: "annotations[0].targets[0]",
      },
    ]);
    expect(problems.map((problem) => sortOf(problem.code))).toEqual([code]);
    expect(problems.map((problem) => problemText(problem, englishProblems))).toEqual([message]);
  });

  test.each([
    ["part of an emoji", "a 👨‍👩‍👧 b", 3, 6, "👨‍👩‍👧", 2, 7],
    ["an accent", "be\u0301a", 2, 3, "e\u0301", 1, 3],
    ["half a flag", "c 🇩🇰 d", 3, 4, "🇩🇰", 2, 4],
    ["a vowel sign", "न\u093Fक", 1, 2, "नि", 0, 2],
  ])("marks all of a character of which a position takes %s", (_, text, start, end, ...whole) => {
    const [words, from, to] = whole;
    const { annotations, problems } = place(
      article([text], [quotation({ paragraph: "p0", start, end })]),
    );
    const [range] = annotations[0]?.ranges ?? [];
    expect(text.slice(range?.start, range?.end)).toBe(words);
    expect(problems).toMatchObject([{ code: "drift.widened", path: "annotations[0].targets[0]" }]);
    const set = (field: string, value: number) => ({
      do: "set",
      path: `annotations[0].targets[0].${field}`,
      value,
    });
    const fixes = [...(start === from ? [] : [set("start", from)])];
    expect(problems[0]?.fixes).toEqual([...fixes, ...(end === to ? [] : [set("end", to)])]);
  });

  test.each([
    ["a ligature", "The ﬁve oﬃces.", "The five offices.", "The ﬁve oﬃces."],
    ["an ellipsis", "Well… maybe not.", "Well... maybe not.", "Well… maybe not."],
    ["dots", "Well... maybe not.", "Well… maybe not.", "Well... maybe not."],
    ["an entity", "Marks & Spencer left.", "Marks &amp; Spencer", "Marks & Spencer"],
    [
      "an entity in the text",
      "Marks &amp; Spencer left.",
      "Marks & Spencer",
      "Marks &amp; Spencer",
    ],
    ["full width", "In Ｙｅａｒ ２０２５.", "Year 2025", "Ｙｅａｒ ２０２５"],
    ["capitals", "Then THE MAYOR LEFT.", "The Mayor left", "THE MAYOR LEFT"],
    ["a dash", "so wait—then go on", "wait - then go", "wait—then go"],
    ["a soft hyphen", "the Donau\u00ADdampfer", "Donaudampfer", "Donau\u00ADdampfer"],
  ])("finds words that are written with %s", (_, text, exact, words) => {
    const { annotations, problems } = place(
      article([text], [quotation({ paragraph: "p0", exact })]),
    );
    const [range] = annotations[0]?.ranges ?? [];
    expect(text.slice(range?.start, range?.end)).toBe(words);
    expect(problems).toMatchObject([
      {
        code: "drift.approximate",
        fixes: [{ path: "annotations[0].targets[0].exact", value: words }],
      },
    ]);
  });

  test.each([
    ["half of a ligature", "The ﬁve oﬃces are here.", "ve offi"],
    ["another word in capitals", "They told US of it.", "us"],
  ])("does not find %s", (_, text, exact) => {
    expect(
      place(article([text], [quotation({ paragraph: "p0", exact })])).annotations[0]?.ranges,
    ).toEqual([]);
  });

  test("cuts long words in a message", () => {
    const [problem] = placeAll(
      quotation({ paragraph: "p0", exact: "😀 never ".repeat(100) }),
    ).problems;
    const { words } = { words: "", ...problem?.given };
    expect(words.length).toBeLessThan(100);
    expect(words).toContain(" … ");
  });

  test("hostile files end in a moment, and say what was not looked for", {
    retry: 2,
    timeout: 40_000,
  }, () => {
    const repetitive = article(
      ["a".repeat(1_000_000)],
      Array.from({ length: 5000 }, () =>
        quotation({ paragraph: "p0", start: 0, end: 5, exact: `${"a".repeat(999)}b` }),
      ),
    );
    const begin = performance.now();
    const { annotations, problems } = place(repetitive);
    expect(performance.now() - begin).toBeLessThan(10_000);
    expect(annotations.every(({ ranges }) => ranges.length === 0)).toBe(true);
    expect(problems).toHaveLength(5000);
    expect(problems.at(-1)?.code).toBe("unplaced.search-limit");
  });

  test("100,000 annotations that are right take no time to speak of", { retry: 2 }, () => {
    const texts = Array.from({ length: 7000 }, (_, number) => `${number} ${said.repeat(12)}`);
    const targets = Array.from({ length: 100_000 }, (_, number): Target => {
      const text = texts[number % 7000] ?? "";
      const start = number % 400;
      return {
        paragraph: `p${number % 7000}`,
        start,
        end: start + 9,
        exact: text.slice(start, start + 9),
      };
    });
    const large = article(
      texts,
      targets.map((target) => quotation(target)),
    );
    const begin = performance.now();
    const { problems } = place(large);
    // It takes a tenth of this; test machines are busy.
    expect(performance.now() - begin).toBeLessThan(2000);
    expect(problems).toEqual([]);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyReading } from "./article.arbitrary";
import { plainMatches } from "./belonging.reference";
import { kinds } from "./kinds";
import type { MarkedArticle } from "./marked-article";
import { matchesOf, numbersOf } from "./matches";
import { clear, emptySelection, isEmpty, type Selection } from "./selection";
import { mention, quotation, smallArticle } from "./small-article.fixture";

const marked = smallArticle(
  [["Ada on rain in Berlin."], ["Bo on rain in Paris.", "Ada and Bo on sun."]],
  [
    quotation("q1", ["ada"], [[1, "on rain in Berlin"]], { topics: ["rain"] }),
    mention("m1", { country: "DE" }, [1, "Berlin"]),
    quotation("q2", ["bo"], [[2, "on rain in Paris"]], { topics: ["rain"] }),
    mention("m2", { country: "FR" }, [2, "Paris"]),
    quotation("q3", ["ada", "bo"], [[3, "on sun"]], { topics: ["sun"] }),
    mention("m3", { speaker: "ada" }, [3, "Ada"]),
  ],
);

function found(selection: Partial<Selection>): readonly string[] {
  return matchesOf(marked, { ...emptySelection, ...selection }).annotations.map(({ id }) => id);
}

describe("a selection leaves", () => {
  test.each<[string, Partial<Selection>, readonly string[]]>([
    ["everything when it is empty", {}, ["q1", "m1", "q2", "m2", "m3", "q3"]],
    [
      "a speaker's quotations, what is mentioned in them, and where they are named",
      { speaker: ["ada"] },
      ["q1", "m1", "m3", "q3"],
    ],
    ["any of the values within a kind", { country: ["DE", "FR"] }, ["q1", "m1", "q2", "m2"]],
    ["what satisfies all of the kinds", { speaker: ["ada"], topic: ["rain"] }, ["q1"]],
    ["any of, and all of", { speaker: ["ada", "bo"], topic: ["rain"], country: ["FR"] }, ["q2"]],
    ["nothing where no annotation has both", { topic: ["sun"], country: ["DE"] }, []],
    ["nothing where nobody speaks", { speaker: ["cy"] }, []],
    ["a joint quotation to each of its speakers", { speaker: ["bo"], topic: ["sun"] }, ["q3"]],
    ["everything when it knows no value of it", { speaker: ["dora"] }, found({})],
    ["what the known values leave", { speaker: ["dora", "cy"] }, []],
  ])("%s", (_, selection, expected) => {
    expect(found(selection)).toEqual(expected);
  });
});

describe("counts", () => {
  test("of a kind are given the other kinds, not its own", () => {
    const { counts } = matchesOf(marked, { ...emptySelection, speaker: ["ada"] });
    expect(counts).toEqual({ speaker: [4, 3, 0], topic: [1, 1], country: [2, 0] });
  });

  test("of sections are where annotations begin", () => {
    expect(matchesOf(marked, emptySelection).bySection).toEqual([2, 4]);
    expect(matchesOf(marked, { ...emptySelection, country: ["DE"] }).bySection).toEqual([2, 0]);
  });
});

test("what is counted may be narrowed, to the quotations, say", () => {
  const quotations = marked.annotations.filter(({ annotation }) => annotation.type === "quotation");
  const selection = { ...emptySelection, speaker: ["ada"] };
  const { annotations, bySection, counts } = matchesOf(marked, selection, quotations);
  expect(annotations.map(({ id }) => id)).toEqual(["q1", "q3"]);
  expect(bySection).toEqual([1, 1]);
  expect(counts).toEqual({ speaker: [2, 2, 0], topic: [1, 1], country: [1, 0] });
});

describe("for random articles and selections", () => {
  const holds = (rule: (reading: { marked: MarkedArticle; selection: Selection }) => void) =>
    fc.assert(fc.property(anyReading, rule), { numRuns: 500 });

  test("the matches are those of the rules, in reading order", () => {
    holds(({ marked, selection }) => {
      const { annotations } = matchesOf(marked, selection);
      expect(annotations.map(({ id }) => id)).toEqual(
        plainMatches(marked, selection).map(({ id }) => id),
      );
    });
  });

  test("a value's count is how many it leaves alone in its kind, given the other kinds", () => {
    holds(({ marked, selection }) => {
      const { counts } = matchesOf(marked, selection);
      for (const kind of kinds) {
        const expected = marked.entities[kind].map(
          ({ id }) => plainMatches(marked, { ...selection, [kind]: [id] }).length,
        );
        expect(counts[kind]).toEqual(expected);
      }
    });
  });

  test("each section counts the matches that begin in it, and together they are all", () => {
    holds(({ marked, selection }) => {
      const { annotations, bySection } = matchesOf(marked, selection);
      const expected = marked.sections.map(
        ({ paragraphs }) =>
          annotations.filter(({ ranges }) =>
            paragraphs.some(({ number }) => number === ranges[0]?.paragraph),
          ).length,
      );
      expect(bySection).toEqual(expected);
      expect(bySection.reduce((sum, count) => sum + count, 0)).toBe(annotations.length);
    });
  });

  test("an empty selection leaves all placed annotations", () => {
    holds(({ marked }) => {
      const { annotations } = matchesOf(marked, emptySelection);
      expect(annotations.map(({ id }) => id)).toEqual(marked.annotations.map(({ id }) => id));
    });
  });

  test("clearing a kind never loses a match", () => {
    holds(({ marked, selection }) => {
      const { annotations } = matchesOf(marked, selection);
      for (const kind of kinds) {
        const without = matchesOf(marked, clear(selection, kind)).annotations;
        expect(annotations.every((annotation) => without.includes(annotation))).toBe(true);
      }
    });
  });

  test("numbersOf counts each known chosen value once, ascending, whatever the order", () => {
    holds(({ marked, selection }) => {
      for (const kind of kinds) {
        const numbers = numbersOf(marked, selection, kind);
        const { length } = marked.entities[kind].filter(({ id }) => selection[kind].includes(id));
        expect(numbers).toHaveLength(length);
        expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
        const twice = [...selection[kind], ...selection[kind]].reverse();
        expect(numbersOf(marked, { ...selection, [kind]: twice }, kind)).toEqual(numbers);
      }
      if (isEmpty(selection))
        expect(kinds.flatMap((k) => numbersOf(marked, selection, k))).toEqual([]);
    });
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../../../../scripts/depth";
import { anyReading } from "../article.arbitrary";
import { plainMatches, plainStops } from "../belonging.reference";
import { kinds } from "../kinds";
import type { MarkedArticle } from "../marked-article";
import { aMention, aQuotation, smallArticle } from "../small-article.fixture";
import { askedNumbers } from "./asked";
import type { Count } from "./count";
import { matchesOf, paragraphsTogether } from "./matches";
import { clear, emptySelection, type Selection, selectionOf } from "./selection";

const marked = smallArticle(
  [["Ada on rain in Berlin."], ["Bo on rain in Paris.", "Ada and Bo on sun."]],
  [
    aQuotation("q1", ["ada"], [[1, "on rain in Berlin"]], { topics: ["rain"] }),
    aMention("m1", { country: "DE" }, [1, "Berlin"]),
    aQuotation("q2", ["bo"], [[2, "on rain in Paris"]], { topics: ["rain"] }),
    aMention("m2", { country: "FR" }, [2, "Paris"]),
    aQuotation("q3", ["ada", "bo"], [[3, "on sun"]], { topics: ["sun"] }),
    aMention("m3", { speaker: "ada" }, [3, "Ada"]),
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

describe("a value left out", () => {
  test.each<[string, Selection, readonly string[]]>([
    ["takes its matches away", selectionOf({ topic: ["rain"] }, { country: ["FR"] }), ["q1"]],
    ["leaves all others", selectionOf({}, { speaker: ["ada"] }), ["q2", "m2"]],
    [
      "of several kinds takes away any",
      selectionOf({}, { speaker: ["bo"], country: ["DE"] }),
      ["m3"],
    ],
    ["that nobody knows takes nothing away", selectionOf({}, { topic: ["snow"] }), found({})],
  ])("%s", (_, selection, expected) => {
    expect(found(selection)).toEqual(expected);
  });
});

describe("within a paragraph", () => {
  const beside = smallArticle(
    [["Ada spoke of rain, Bo of Berlin."], ["Bo said sun. Ada smiled."], ["Rain fell."]],
    [
      aQuotation("q1", ["ada"], [[1, "spoke of rain"]]),
      aMention("m1", { country: "DE" }, [1, "Berlin"]),
      aQuotation("q2", ["bo"], [[2, "said sun"]]),
      aMention("m2", { topic: "rain" }, [1, "rain"]),
      aMention("m3", { topic: "rain" }, [3, "Rain"]),
    ],
  );
  const ids = (selection: Selection) =>
    matchesOf(beside, selection).annotations.map(({ id }) => id);

  test("what belongs to any chosen value matches where all kinds stand together", () => {
    const chosen = { speaker: ["ada"], country: ["DE"] };
    expect(ids(selectionOf(chosen))).toEqual([]);
    expect(ids(selectionOf(chosen, {}, "paragraph"))).toEqual(["q1", "m2", "m1"]);
    expect(paragraphsTogether(beside, selectionOf(chosen))).toBe(1);
    expect(paragraphsTogether(beside, selectionOf({ speaker: ["bo"], country: ["DE"] }))).toBe(0);
  });

  test("what is left out brings no paragraph together", () => {
    const chosen = { topic: ["rain"], country: ["DE"] };
    expect(ids(selectionOf(chosen, { speaker: ["ada"] }, "paragraph"))).toEqual([]);
  });

  test("one kind alone asks for no more than its values", () => {
    const selection = selectionOf({ topic: ["rain"] }, {}, "paragraph");
    expect(ids(selection)).toEqual(["q1", "m2", "m3"]);
  });
});

describe("counts", () => {
  const sums = (counts: readonly Count[]) =>
    counts.map((count) => [count.quotations, count.mentions]);

  test("of a kind are given the other kinds, not its own, and part quotations from mentions", () => {
    const { counts, total, everything } = matchesOf(marked, selectionOf({ speaker: ["ada"] }));
    expect(sums(counts.speaker)).toEqual([
      [2, 2],
      [2, 1],
      [0, 0],
    ]);
    expect(sums(counts.topic)).toEqual([
      [1, 0],
      [1, 0],
    ]);
    expect(sums(counts.country)).toEqual([
      [1, 1],
      [0, 0],
    ]);
    expect(total).toEqual({ quotations: 2, mentions: 2 });
    expect(everything).toEqual({ quotations: 3, mentions: 3 });
  });

  test("of sections are where stops begin: what stands inside another match is none of its own", () => {
    expect(matchesOf(marked, emptySelection).bySection).toEqual([1, 3]);
    expect(matchesOf(marked, selectionOf({ country: ["DE"] })).bySection).toEqual([1, 0]);
  });
});

describe("for random articles and selections", () => {
  const holds = (rule: (reading: { marked: MarkedArticle; selection: Selection }) => void) =>
    fc.assert(fc.property(anyReading, rule), { numRuns: runs(50) });

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
        const expected = marked.entities[kind].map(({ id }) => {
          const left = plainMatches(marked, { ...selection, [kind]: [id] });
          const quotations = left.filter(
            ({ annotation }) => annotation.type === "quotation",
          ).length;
          return { quotations, mentions: left.length - quotations };
        });
        expect(counts[kind]).toEqual(expected);
      }
    });
  });

  test("the stops are the matches inside no other, and each section counts those that begin in it", () => {
    holds(({ marked, selection }) => {
      const { annotations, stops, bySection } = matchesOf(marked, selection);
      expect(stops.map(({ id }) => id)).toEqual(plainStops(annotations).map(({ id }) => id));
      const expected = marked.sections.map(
        ({ paragraphs }) =>
          stops.filter(({ ranges }) =>
            paragraphs.some(({ number }) => number === ranges[0]?.paragraph),
          ).length,
      );
      expect(bySection).toEqual(expected);
    });
  });

  test("an empty selection leaves all placed annotations", () => {
    holds(({ marked }) => {
      const { annotations } = matchesOf(marked, emptySelection);
      expect(annotations.map(({ id }) => id)).toEqual(marked.annotations.map(({ id }) => id));
    });
  });

  test("clearing a kind never loses a match of an annotation by itself", () => {
    holds(({ marked, selection }) => {
      const alone: Selection = { ...selection, within: "annotation" };
      const { annotations } = matchesOf(marked, alone);
      for (const kind of kinds) {
        const without = matchesOf(marked, clear(alone, kind)).annotations;
        expect(annotations.every((annotation) => without.includes(annotation))).toBe(true);
      }
    });
  });

  test("a paragraph never leaves less than an annotation by itself", () => {
    holds(({ marked, selection }) => {
      const alone = matchesOf(marked, { ...selection, within: "annotation" }).annotations;
      const together = matchesOf(marked, { ...selection, within: "paragraph" }).annotations;
      expect(alone.every((annotation) => together.includes(annotation))).toBe(true);
    });
  });

  test("numbersOf counts each known chosen value once, ascending, whatever the order", () => {
    holds(({ marked, selection }) => {
      for (const kind of kinds) {
        const numbers = askedNumbers(marked, selection[kind], kind);
        const { length } = marked.entities[kind].filter(({ id }) => selection[kind].includes(id));
        expect(numbers).toHaveLength(length);
        expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
        const twice = [...selection[kind], ...selection[kind]].reverse();
        expect(askedNumbers(marked, twice, kind)).toEqual(numbers);
      }
    });
  });
});

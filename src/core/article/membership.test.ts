import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../../../scripts/depth";
import { anyMarked } from "./article.arbitrary";
import { belongingOf } from "./belonging.reference";
import { byKind, kinds } from "./kinds";
import type { MarkedArticle } from "./marked-article";
import { membershipOf } from "./membership";
import { aMention, annotationIn, aQuotation, smallArticle } from "./small-article.fixture";

const text = "Ada: rain in Berlin, says Bo, and sun in Paris.";

/** The ids an annotation belongs to, kind by kind. */
function ids(marked: MarkedArticle, id: string) {
  const { members } = annotationIn(marked, id);
  return byKind((kind) => members[kind].map((number) => marked.entities[kind][number]?.id));
}

describe("an annotation belongs to", () => {
  test("what it states: a quotation to its speakers, topics and countries", () => {
    const about = { topics: ["sun", "rain"], countries: ["FR"] };
    const marked = smallArticle(
      [[text]],
      [aQuotation("q", ["cy", "ada"], [[1, "rain in"]], about)],
    );
    expect(ids(marked, "q")).toEqual({
      speaker: ["ada", "cy"],
      topic: ["rain", "sun"],
      country: ["FR"],
    });
  });

  test.each([
    [{ speaker: "bo" }, { speaker: ["bo"], topic: [], country: [] }],
    [{ topic: "sun" }, { speaker: [], topic: ["sun"], country: [] }],
    [{ country: "DE" }, { speaker: [], topic: [], country: ["DE"] }],
  ])("what it states: a mention to %j alone", (of, expected) => {
    expect(ids(smallArticle([[text]], [aMention("m", of, [1, "rain"])]), "m")).toEqual(expected);
  });

  test("what stands inside: a quotation is about the topics and countries mentioned in it", () => {
    const marked = smallArticle(
      [[text]],
      [
        aQuotation("q", ["ada"], [[1, "rain in Berlin"]]),
        aMention("m1", { topic: "rain" }, [1, "rain"]),
        aMention("m2", { country: "DE" }, [1, "Berlin"]),
        aMention("m3", { country: "FR" }, [1, "Paris"]),
      ],
    );
    expect(ids(marked, "q")).toEqual({ speaker: ["ada"], topic: ["rain"], country: ["DE"] });
  });

  test("whom it stands inside: a mention belongs to every speaker of the quotation", () => {
    const marked = smallArticle(
      [[text]],
      [
        aQuotation("q", ["bo", "ada"], [[1, "rain in Berlin"]]),
        aMention("m", { country: "DE" }, [1, "Berlin"]),
      ],
    );
    expect(ids(marked, "m")).toEqual({ speaker: ["ada", "bo"], topic: [], country: ["DE"] });
  });

  test("speakers once: a file may name one twice", () => {
    const marked = smallArticle([[text]], [aQuotation("q", ["ada", "ada"], [[1, "rain"]])]);
    expect(ids(marked, "q").speaker).toEqual(["ada"]);
  });
});

describe("what stands inside a passage of a topic is also about it:", () => {
  const inner = "Ada: rain in Berlin, says Bo, and sun in Paris, before all others had spoken";
  const long = `First came thunder. ${inner}. Then all left.`;
  const passage = (id: string, topic: string, words = inner) => aMention(id, { topic }, [1, words]);

  test("mentions and quotations", () => {
    const marked = smallArticle(
      [[long]],
      [
        passage("p", "rain"),
        aQuotation("q", ["ada"], [[1, "sun in Paris"]]),
        aMention("m", { country: "FR" }, [1, "Paris"]),
        aMention("after", { country: "FR" }, [1, "had spoken. Then"]),
      ],
    );
    expect(ids(marked, "q").topic).toEqual(["rain"]);
    expect(ids(marked, "m").topic).toEqual(["rain"]);
    expect(ids(marked, "after").topic).toEqual([]);
  });

  test("a passage in a passage, and two over the same words, each about the other", () => {
    const marked = smallArticle(
      [[long]],
      [passage("outer", "sun", long), passage("p", "rain"), passage("same", "sun")],
    );
    expect(ids(marked, "outer").topic).toEqual(["sun"]);
    expect(ids(marked, "p").topic).toEqual(["rain", "sun"]);
    expect(ids(marked, "same").topic).toEqual(["rain", "sun"]);
  });

  test("not for a word or two, and not where only a part stands inside", () => {
    const marked = smallArticle(
      [[long, text]],
      [
        passage("p", "rain"),
        aMention("word", { topic: "sun" }, [1, "rain in Berlin, says Bo, and sun"]),
        aMention("in", { country: "DE" }, [1, "Berlin"]),
        aMention("across", { country: "FR" }, [1, "Paris"], [2, "Paris"]),
      ],
    );
    expect(ids(marked, "in").topic).toEqual(["rain"]);
    expect(ids(marked, "across").topic).toEqual([]);
  });

  test("a quotation is not about a passage that it overlaps, though its mentions may be", () => {
    const marked = smallArticle(
      [[long]],
      [
        passage("p", "rain"),
        aQuotation("q", ["ada"], [[1, "came thunder. Ada: rain in Berlin"]]),
        aMention("m", { country: "DE" }, [1, "Berlin"]),
      ],
    );
    expect(ids(marked, "m")).toEqual({ speaker: ["ada"], topic: ["rain"], country: ["DE"] });
    expect(ids(marked, "q")).toEqual({ speaker: ["ada"], topic: [], country: ["DE"] });
  });
});

describe("an annotation does not belong to", () => {
  test("a speaker who is only mentioned in the quotation", () => {
    const marked = smallArticle(
      [[text]],
      [
        aQuotation("q", ["ada"], [[1, "rain in Berlin, says Bo"]]),
        aMention("m", { speaker: "bo" }, [1, "Bo"]),
      ],
    );
    expect(ids(marked, "q").speaker).toEqual(["ada"]);
    expect(ids(marked, "m").speaker).toEqual(["ada", "bo"]);
  });

  test("a quotation that it only overlaps", () => {
    const marked = smallArticle(
      [[text]],
      [
        aQuotation("q", ["ada"], [[1, "rain in Ber"]]),
        aMention("m", { country: "DE" }, [1, "Berlin"]),
      ],
    );
    expect(ids(marked, "m").speaker).toEqual([]);
    expect(ids(marked, "q").country).toEqual([]);
  });

  test("a quotation that only a part of it lies in", () => {
    const marked = smallArticle(
      [[text]],
      [
        aQuotation("q", ["ada"], [[1, "rain in Berlin"]]),
        aMention("m", { topic: "rain" }, [1, "rain"], [1, "sun"]),
      ],
    );
    expect(ids(marked, "m").speaker).toEqual([]);
    expect(ids(marked, "q").topic).toEqual([]);
  });

  test("the topics of a quotation it stands in, nor of a quotation that stands in it", () => {
    const marked = smallArticle(
      [[text]],
      [
        aQuotation("outer", ["ada"], [[1, text]], { topics: ["sun"] }),
        aQuotation("inner", ["bo"], [[1, "rain in Berlin"]], { topics: ["rain"] }),
        aMention("m", { country: "DE" }, [1, "Berlin"]),
      ],
    );
    expect(ids(marked, "m")).toEqual({ speaker: ["ada", "bo"], topic: [], country: ["DE"] });
    expect(ids(marked, "outer")).toEqual({ speaker: ["ada"], topic: ["sun"], country: ["DE"] });
    expect(ids(marked, "inner")).toEqual({ speaker: ["bo"], topic: ["rain"], country: ["DE"] });
  });

  test("a quotation at the same place of another paragraph", () => {
    const marked = smallArticle(
      [["rain here"], ["rain there"]],
      [aQuotation("q", ["ada"], [[1, "rain here"]]), aMention("m", { topic: "rain" }, [2, "rain"])],
    );
    expect(ids(marked, "m").speaker).toEqual([]);
  });
});

test("two parts of a mention may lie in two parts of the quotation", () => {
  const marked = smallArticle(
    [[text]],
    [
      aQuotation(
        "q",
        ["ada"],
        [
          [1, "rain in Berlin"],
          [1, "and sun"],
        ],
      ),
      aMention("m", { topic: "sun" }, [1, "rain"], [1, "sun"]),
    ],
  );
  expect(ids(marked, "m").speaker).toEqual(["ada"]);
  expect(ids(marked, "q").topic).toEqual(["sun"]);
});

test("membership is that of the rules, for random articles", () => {
  fc.assert(
    fc.property(anyMarked, (marked) => {
      for (const annotation of marked.annotations) {
        const expected = belongingOf(marked, annotation);
        for (const kind of kinds) {
          const numbers = marked.entities[kind].filter(({ id }) => expected[kind].has(id));
          expect(annotation.members[kind]).toEqual(numbers.map(({ number }) => number));
        }
      }
    }),
    { numRuns: runs(100) },
  );
});

test("40,000 annotations of one word are no work of their square", { retry: 2 }, () => {
  const ranges = [{ paragraph: 0, start: 0, end: 4 }];
  const targets = [{ paragraph: "p1", start: 0, end: 4 }];
  const placed = Array.from({ length: 40_000 }, (_, number) => ({
    annotation:
      number % 2 === 0
        ? { id: `q${number}`, type: "quotation" as const, speakers: ["ada"], targets }
        : { id: `m${number}`, type: "mention" as const, of: { topic: "rain" }, targets },
    ranges,
  }));
  const numbers = {
    speaker: new Map([["ada", 0]]),
    topic: new Map([["rain", 0]]),
    country: new Map<string, number>(),
  };
  const from = performance.now();
  const members = membershipOf(placed, numbers);
  expect(performance.now() - from).toBeLessThan(2000);
  for (const member of members) expect(member).toEqual({ speaker: [0], topic: [0], country: [] });
});

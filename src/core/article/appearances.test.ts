import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstOf, quotationsBy } from "./appearances";
import { anyMarked } from "./article.arbitrary";
import { kinds } from "./kinds";
import type { MarkedArticle } from "./marked-article";
import { aMention, aQuotation, smallArticle } from "./small-article.fixture";

const marked = smallArticle(
  [["Rain in Berlin, said Ada and Bo.", "Ada said: sun."]],
  [
    aQuotation("q1", ["ada", "bo"], [[1, "Rain in Berlin"]], {
      topics: ["sun"],
      countries: ["FR"],
    }),
    aMention("m1", { country: "DE" }, [1, "Berlin"]),
    aMention("m2", { speaker: "ada" }, [1, "Ada"]),
    aQuotation("q2", ["ada"], [[2, "sun"]]),
    aMention("m3", { topic: "sun" }, [2, "sun"]),
    aQuotation("lost", ["cy"], [[2, "words that were taken out"]]),
  ],
);

function entity(of: MarkedArticle, id: string) {
  const found = kinds.flatMap((kind) => of.entities[kind]).find((each) => each.id === id);
  if (found === undefined) throw new RangeError(`no entity ${id}`);
  return found;
}

describe("the first appearance", () => {
  test.each([
    ["ada", "q1", "a speaker's first words"],
    ["bo", "q1", "of a joint quotation, each speaker's"],
    ["DE", "m1", "where a country is named"],
    ["sun", "m3", "where a topic is named, not a quotation that is about it"],
  ])("of %s is %s: %s", (id, expected) => {
    expect(firstOf(marked, entity(marked, id))?.id).toBe(expected);
  });

  test("of what is nowhere named is none, a lost quotation or one about it does not count", () => {
    for (const id of ["cy", "rain", "FR"]) {
      expect(firstOf(marked, entity(marked, id))).toBeUndefined();
    }
  });

  test("of a speaker who is named before they speak is the name", () => {
    const named = smallArticle(
      [["Ada said: rain."]],
      [aQuotation("q", ["ada"], [[1, "rain"]]), aMention("m", { speaker: "ada" }, [1, "Ada"])],
    );
    expect(firstOf(named, entity(named, "ada"))?.id).toBe("m");
  });
});

test("a speaker's quotations are the placed ones they speak in; a topic or country has none", () => {
  const counts = ["ada", "bo", "cy", "sun", "DE"].map((id) =>
    quotationsBy(marked, entity(marked, id)),
  );
  expect(counts).toEqual([2, 1, 0, 0, 0]);
});

test("for random articles, quotations and first appearances follow from what annotations state", () => {
  fc.assert(
    fc.property(anyMarked, (random) => {
      for (const kind of kinds) {
        for (const each of random.entities[kind]) {
          const states = random.annotations.filter(({ annotation }) =>
            annotation.type === "quotation"
              ? kind === "speaker" && annotation.speakers.includes(each.id)
              : JSON.stringify(annotation.of) === JSON.stringify({ [kind]: each.id }),
          );
          const quotations = states.filter(({ annotation }) => annotation.type === "quotation");
          expect(firstOf(random, each)).toBe(states[0]);
          expect(quotationsBy(random, each)).toBe(quotations.length);
        }
      }
    }),
  );
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyMarked } from "../article.arbitrary";
import type { Entity } from "../entity";
import { aQuotation, smallArticle } from "../small-article.fixture";
import { compareSpeakers, topicsOfTwo } from "./compare";
import { quotationEntries } from "./quotation-entries";

const { entities, ...marked } = smallArticle(
  [["We like rain and sun. Nobody asked. It will rain."]],
  [
    aQuotation("q1", ["ada", "bo"], [[1, "We like rain and sun."]], { topics: ["rain", "sun"] }),
    aQuotation("q2", ["cy"], [[1, "Nobody asked."]]),
    aQuotation("q3", ["ada"], [[1, "It will rain."]], { topics: ["rain"] }),
  ],
);
const entries = quotationEntries({ entities, ...marked });
const [ada, bo, cy] = entities.speaker as [Entity, Entity, Entity];
const [rain, sun] = entities.topic as [Entity, Entity];

describe("two speakers side by side", () => {
  test("on one topic: a joint quotation on both sides", () => {
    const { topic, sides } = compareSpeakers(entries, ada, bo, rain);
    expect(topic).toBe(rain);
    expect(sides.map((side) => side.entries.map(({ quotation }) => quotation.id))).toEqual([
      ["q1", "q3"],
      ["q1"],
    ]);
    expect(sides.map(({ tally }) => tally.share)).toEqual([1, 5 / 8]);
  });

  test("one who says nothing on it has nothing", () => {
    const { sides } = compareSpeakers(entries, cy, ada, sun);
    expect(sides[0]).toEqual({
      speaker: cy,
      entries: [],
      tally: { quotations: 0, words: 0, share: 0 },
    });
  });

  test("on everything, quotations on no topic too", () => {
    const { sides } = compareSpeakers(entries, cy, bo);
    expect(sides.map(({ tally }) => tally)).toEqual([
      { quotations: 1, words: 2, share: 0.2 },
      { quotations: 1, words: 5, share: 0.5 },
    ]);
  });

  test("the topics to choose from, those of both first", () => {
    expect(topicsOfTwo(entries, cy, ada, [sun, rain])).toEqual([
      { topic: sun, quotations: [0, 1] },
      { topic: rain, quotations: [0, 2] },
    ]);
    expect(topicsOfTwo(entries, cy, cy, [sun, rain])).toEqual([]);
  });

  test("speakers on a topic, and nothing else", () => {
    expect(() => compareSpeakers(entries, rain, ada)).toThrow(RangeError);
    expect(() => compareSpeakers(entries, ada, bo, cy)).toThrow(RangeError);
  });

  test("swapping the two swaps the sides", () => {
    fc.assert(
      fc.property(anyMarked, fc.nat(5), fc.nat(5), fc.nat(5), (marked, a, b, on) => {
        const { speaker, topic } = marked.entities;
        const [first, second] = [speaker[a % speaker.length], speaker[b % speaker.length]];
        if (first === undefined || second === undefined) return;
        const all = quotationEntries(marked);
        const one = compareSpeakers(all, first, second, topic[on]);
        const other = compareSpeakers(all, second, first, topic[on]);
        expect(other.sides).toEqual([one.sides[1], one.sides[0]]);
        for (const { speaker, entries } of one.sides) {
          expect(entries).toEqual(
            all.filter(
              (entry) =>
                entry.speakers.includes(speaker) &&
                (topic[on] === undefined || entry.topics.includes(topic[on])),
            ),
          );
        }
      }),
    );
  });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../../scripts/depth";
import { anyReading } from "../article.arbitrary";
import type { MarkedAnnotation } from "../marked-article";
import { aMention, smallArticle } from "../small-article.fixture";
import { matchMap } from "./match-map";
import { matchesOf } from "./matches";

test("a tick stands where its words do: by the text before them, of all the text", () => {
  const marked = smallArticle(
    [["Rain and sun"], ["Sun again..."]],
    [
      aMention("m1", { topic: "rain" }, [1, "Rain"]),
      aMention("m2", { topic: "sun" }, [1, "sun"]),
      aMention("m3", { topic: "sun" }, [2, "Sun"]),
    ],
  );
  const ticks = matchMap(marked, marked.annotations, 24);
  expect(ticks.map(({ at, annotation }) => [at * 24, annotation.id])).toEqual([
    [0, "m1"],
    [9, "m2"],
    [12, "m3"],
  ]);
});

test("a part that holds several is one tick that points at the first", () => {
  const marked = smallArticle(
    [["Rain and sun"]],
    [aMention("m1", { topic: "rain" }, [1, "Rain"]), aMention("m2", { topic: "sun" }, [1, "sun"])],
  );
  const [tick, ...others] = matchMap(marked, marked.annotations, 1);
  expect(others).toEqual([]);
  expect(tick?.annotation.id).toBe("m1");
});

test("no matches, no ticks; no text, no ticks", () => {
  const marked = smallArticle([["Rain"]], [aMention("m", { topic: "rain" }, [1, "Rain"])]);
  expect(matchMap(marked, [], 10)).toEqual([]);
  expect(matchMap(smallArticle([[""]], []), [], 10)).toEqual([]);
});

test("the ticks are the parts that have a match, in order, each with its first", () => {
  fc.assert(
    fc.property(anyReading, fc.integer({ min: 1, max: 300 }), ({ marked, selection }, steps) => {
      const matches = matchesOf(marked, selection).annotations;
      const ticks = matchMap(marked, matches, steps);
      const parts = ticks.map(({ at }) => Math.round(at * steps));
      const partOf = ({ ranges: [first] }: MarkedAnnotation) => {
        const { paragraph = 0, start = 0 } = first ?? {};
        const before = (marked.paragraphs[paragraph]?.offset ?? 0) + start;
        return Math.floor((before / marked.length) * steps);
      };
      expect(parts).toEqual([...new Set(matches.map(partOf))].sort((a, b) => a - b));
      ticks.forEach(({ at, annotation }, index) => {
        expect(annotation).toBe(matches.find((match) => partOf(match) === parts[index]));
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThan(1);
      });
    }),
    { numRuns: runs(50) },
  );
});

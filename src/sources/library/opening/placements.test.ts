import fc from "fast-check";
import { expect, test } from "vitest";
import { readPlacements, writePlacements } from "./placements";

const range = fc.record({ paragraph: fc.nat(), start: fc.nat(), end: fc.nat() });
const numbers = fc.array(fc.nat(), { maxLength: 4 });
const placement = fc.record({
  index: fc.nat(),
  ranges: fc.array(range, { minLength: 1, maxLength: 3 }),
  attribution: fc.option(range, { nil: undefined }),
  members: fc.record({ speaker: numbers, topic: numbers, country: numbers }),
});

test("placements are read as they were written", () => {
  fc.assert(
    fc.property(fc.array(placement), (placements) => {
      expect(readPlacements(writePlacements(placements))).toEqual(placements);
    }),
  );
});

test("none are none", () => {
  expect(readPlacements(writePlacements([]))).toEqual([]);
});

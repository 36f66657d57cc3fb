import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../../../scripts/depth";
import { codePoints, splitsPair } from "./code-points";

describe("codePoints", () => {
  test.each([
    ["nothing", "", [0]],
    ["letters", "abc", [0, 1, 2, 3]],
    ["a pair", "a😀b", [0, 1, 3, 4]],
    ["pairs only", "😀😀", [0, 2, 4]],
    ["a combining mark is one of its own", "e\u0301", [0, 1, 2]],
    ["a family is seven", "👩‍👩‍👧‍👦", [0, 2, 3, 5, 6, 8, 9, 11]],
    ["halves of pairs in the wrong order", "\uDE00\uD83D", [0, 1, 2]],
    ["a half before a pair", "\uD83D😀", [0, 1, 3]],
    ["a half after a pair", "😀\uDE00", [0, 2, 3]],
  ])("%s", (_name, text, units) => {
    const points = codePoints(text);
    expect(points.length).toBe(units.length - 1);
    expect(units.map((_, codePoint) => points.toUnits(codePoint))).toEqual(units);
    expect(units.map((unit) => points.toCodePoints(unit))).toEqual([...units.keys()]);
  });

  test("an offset inside a pair counts as the pair's start", () => {
    expect(codePoints("a😀b").toCodePoints(2)).toBe(1);
  });

  test.each([-1, 4, 0.5, Number.NaN, Number.POSITIVE_INFINITY])("%d is a RangeError", (offset) => {
    const points = codePoints("a😀b");
    expect(() => points.toUnits(offset)).toThrow(RangeError);
    expect(() => points.toCodePoints(offset === 4 ? 5 : offset)).toThrow(RangeError);
  });

  test("10,000 random texts: the same as splitting them into code points", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "é", "\u0301", "😀", "\uD83D", "\uDE00") });
    fc.assert(
      fc.property(text, fc.nat(20), (sample, offset) => {
        const all = [...sample];
        const codePoint = Math.min(offset, all.length);
        const unit = all.slice(0, codePoint).join("").length;
        const points = codePoints(sample);
        expect(points.length).toBe(all.length);
        expect(points.toUnits(codePoint)).toBe(unit);
        expect(points.toCodePoints(unit)).toBe(codePoint);
        expect(splitsPair(sample, unit)).toBe(false);
      }),
      { numRuns: runs(1_000) },
    );
  });

  test("many offsets in a text of a million emoji take no time to speak of", { retry: 2 }, () => {
    const points = codePoints("😀".repeat(500_000));
    const begin = performance.now();
    for (let codePoint = 0; codePoint < 100_000; codePoint++) {
      points.toCodePoints(points.toUnits(codePoint * 5));
    }
    // It takes a tenth of this; test machines are busy.
    expect(performance.now() - begin).toBeLessThan(1000);
  });
});

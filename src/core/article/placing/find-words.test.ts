import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../../../../scripts/depth";
import { Effort } from "./effort";
import { findSimilar } from "./find-similar";
import { findWords } from "./find-words";
import { WordIndex } from "./word-index";

const plenty = () => new Effort(Number.MAX_SAFE_INTEGER);
const few = fc.string({ unit: fc.constantFrom("a", "b", "c", "😀", "\uDE00"), maxLength: 40 });
const short = fc.string({ unit: fc.constantFrom("a", "b", "c", "😀"), minLength: 1, maxLength: 6 });

/** Where words begin in a text, found the slow way, code point by code point. */
function placesIn(text: string, words: string): number[] {
  const points = [...text];
  return points.flatMap((_, index) => {
    const length = [...words].length;
    const same = points.slice(index, index + length).join("") === words;
    return same && words !== "" ? [points.slice(0, index).join("").length] : [];
  });
}

describe("findWords", () => {
  test("the same as looking at each place", () => {
    fc.assert(
      fc.property(few, short, (text, words) => {
        expect(findWords(text, words, plenty())).toEqual(placesIn(text, words));
      }),
      { numRuns: runs(1_000) },
    );
  });

  test("only within the stretch asked for", () => {
    expect(findWords("no no no no", "no", plenty(), 1, 8)).toEqual([3, 6]);
  });

  test("nothing when the effort does not suffice", () => {
    const effort = new Effort(100);
    expect(findWords("no ".repeat(1000), "no", effort)).toEqual([]);
    expect(effort.spent).toBe(true);
  });
});

describe("WordIndex", () => {
  test("the same as looking at each place of each text", () => {
    const long = fc.string({ unit: fc.constantFrom("a", "b", "😀"), minLength: 11, maxLength: 16 });
    const texts = fc.array(fc.string({ unit: fc.constantFrom("a", "b", "😀"), maxLength: 90 }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(texts, long, fc.nat(60), (all, other, start) => {
        const words = all[0]?.slice(start, start + 12) ?? other;
        if (words.length < 11) return;
        const found = new WordIndex(all)
          .find(words, 1000, plenty())
          .map(({ paragraph, start: at }) => [paragraph, at])
          .sort();
        const expected = all.flatMap((text, paragraph) =>
          placesIn(text, words).map((at) => [paragraph, at]),
        );
        expect(found).toEqual(expected.sort());
      }),
      { numRuns: runs(200) },
    );
  });
});

describe("findSimilar", () => {
  test("finds the fewest errors possible, and tells them rightly", () => {
    fc.assert(
      fc.property(few, short, fc.integer({ min: 0, max: 3 }), (text, words, limit) => {
        const found = findSimilar(text, words, limit, 1, plenty());
        for (const { start, end, errors } of found) {
          expect(distance(text.slice(start, end), words)).toBe(errors);
          expect(errors).toBeLessThanOrEqual(limit);
        }
        const least = fewestErrors(text, words);
        const best = found.reduce(
          (min, { errors }) => Math.min(min, errors),
          Number.POSITIVE_INFINITY,
        );
        expect(best).toBe(least <= limit && text !== "" ? least : Number.POSITIVE_INFINITY);
      }),
      { numRuns: runs(500) },
    );
  });

  test("the best place and another nearly as good", () => {
    const found = findSimilar(
      "we will stay, or we wil stay, or we leave",
      "we will stay",
      3,
      2,
      plenty(),
    );
    expect(found.map(({ start, end, errors }) => [start, end, errors])).toEqual([
      [0, 12, 0],
      [17, 28, 1],
    ]);
  });

  test("words that fit when shifted", () => {
    const [place] = findSimilar("hahahahahaha", "hahaxhaha", 2, 2, plenty());
    expect(place?.shifts).toBe(true);
  });

  test("nothing when the effort does not suffice", () => {
    const effort = new Effort(100);
    expect(findSimilar("we will stay ".repeat(100), "we wil stay", 3, 2, effort)).toEqual([]);
    expect(effort.spent).toBe(true);
  });
});

/** The errors of the best stretch of a text, by trying all. */
function fewestErrors(text: string, words: string): number {
  let least = words.length;
  for (let start = 0; start < text.length; start++) {
    for (let end = start; end <= Math.min(text.length, start + words.length + 4); end++) {
      least = Math.min(least, distance(text.slice(start, end), words));
    }
  }
  return least;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let index = 1; index <= a.length; index++) {
    const next = [index];
    for (let column = 1; column <= b.length; column++) {
      const changed = (row[column - 1] ?? 0) + (a[index - 1] === b[column - 1] ? 0 : 1);
      next[column] = Math.min(changed, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../../../scripts/depth";
import { type Cover, type Segment, segment } from "./segment";

const never = () => false;

/** Texts with all that UTF-16 has to offer: pairs, halves of pairs, combining marks, right to left. */
const anyText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom("a", "b", " ", "“", "é") },
      {
        weight: 2,
        arbitrary: fc.constantFrom("😀", "e\u0301", "\u0301", "\uD83D", "\uDE00", "ש", "👩‍👩‍👧"),
      },
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

function coversOf(length: number, most: number): fc.Arbitrary<readonly Cover[]> {
  const offset = fc.integer({ min: -2, max: length + 2 });
  return fc.array(fc.record({ key: fc.nat(5), start: offset, end: offset }), { maxLength: most });
}

const document = anyText.chain((text) =>
  fc.record({
    text: fc.constant(text),
    covers: coversOf(text.length, 12),
    /** Keys are alike when they leave the same remainder. */
    kinds: fc.integer({ min: 1, max: 4 }),
  }),
);

describe("segment", () => {
  test("10,000 random paragraphs: text, keys and nesting are right", () => {
    fc.assert(
      fc.property(document, ({ text, covers, kinds }) => {
        const segments = segment(text.length, covers, (a, b) => a % kinds === b % kinds);
        let reached = "";
        const keysAt: number[][] = [];
        walk(segments, 0, text.length, [], (start, end, keys) => {
          reached += text.slice(start, end);
          for (let unit = start; unit < end; unit++) keysAt[unit] = keys;
        });
        expect(reached).toBe(text);
        for (let unit = 0; unit < text.length; unit++) {
          const covering = covers.filter(({ start, end }) => start <= unit && unit < end);
          const keys = [...new Set(covering.map(({ key }) => key))].sort((a, b) => a - b);
          expect(keysAt[unit]).toEqual(keys);
        }
      }),
      { numRuns: runs(1_000) },
    );
  });

  test("the fewest marks possible, against trying all ways to cut", () => {
    const few = fc.uniqueArray(
      fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 1, max: 5 })),
      { minLength: 2, maxLength: 5, selector: String },
    );
    fc.assert(
      fc.property(few, (ranges) => {
        const covers = ranges.map(([start, width], key) => ({ key, start, end: start + width }));
        expect(marks(segment(12, covers, never))).toBe(fewestMarks(covers));
      }),
      { numRuns: runs(300) },
    );
  });

  test("never more marks than closing and opening again at each crossing", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.nat(300), fc.integer({ min: 1, max: 120 })), {
          maxLength: 90,
          selector: String,
        }),
        (ranges) => {
          const covers = ranges.map(([start, width], key) => ({ key, start, end: start + width }));
          const count = marks(segment(420, covers, never));
          expect(count).toBeGreaterThanOrEqual(covers.length);
          expect(count).toBeLessThanOrEqual(marksByReopening(covers));
        },
      ),
      { numRuns: runs(50) },
    );
  });
});

/** Checks that segments tile a stretch, and visits each piece of text with the keys around it. */
function walk(
  segments: readonly Segment[],
  from: number,
  to: number,
  around: readonly number[],
  visit: (start: number, end: number, keys: number[]) => void,
): void {
  let reached = from;
  let afterText = false;
  for (const part of segments) {
    expect(part.start).toBe(reached);
    expect(part.end).toBeGreaterThan(part.start);
    reached = part.end;
    if (part.type === "text") {
      expect(afterText).toBe(false);
      visit(
        part.start,
        part.end,
        [...around].sort((a, b) => a - b),
      );
    } else {
      expect(part.keys.length).toBeGreaterThan(0);
      expect([...part.keys].sort((a, b) => a - b)).toEqual(part.keys);
      walk(part.children, part.start, part.end, [...around, ...part.keys], visit);
    }
    afterText = part.type === "text";
  }
  expect(reached).toBe(to);
}

function marks(segments: readonly Segment[]): number {
  return segments.reduce(
    (count, part) => (part.type === "mark" ? count + 1 + marks(part.children) : count),
    0,
  );
}

type Pair = readonly [start: number, end: number];

/** Tries to make the covers nest with ever more cuts; the covers' ranges must differ. */
function fewestMarks(covers: readonly Cover[]): number {
  for (let cuts = 0; ; cuts++) {
    if (nestsWith(cuts, covers, [])) return covers.length + cuts;
  }
}

function nestsWith(cuts: number, covers: readonly Cover[], placed: readonly Pair[]): boolean {
  const [first, ...rest] = covers;
  if (first === undefined) return true;
  return waysToCut(first.start, first.end, cuts).some(
    (pieces) =>
      pieces.every((piece) => placed.every((other) => !cross(piece, other))) &&
      nestsWith(cuts - pieces.length + 1, rest, [...placed, ...pieces]),
  );
}

/** All ways to cut a range into pieces with up to so many cuts. */
function waysToCut(start: number, end: number, cuts: number): readonly (readonly Pair[])[] {
  const whole: readonly (readonly Pair[])[] = [[[start, end]]];
  if (cuts === 0) return whole;
  const places = Array.from({ length: end - start - 1 }, (_, index) => start + 1 + index);
  return whole.concat(
    places.flatMap((place) =>
      waysToCut(place, end, cuts - 1).map((rest): readonly Pair[] => [[start, place], ...rest]),
    ),
  );
}

function cross(a: Pair, b: Pair): boolean {
  return (a[0] < b[0] && b[0] < a[1] && a[1] < b[1]) || (b[0] < a[0] && a[0] < b[1] && b[1] < a[1]);
}

/** The marks of the usual way: what is still open above a range that ends is closed and reopened. */
function marksByReopening(covers: readonly Cover[]): number {
  const open: Cover[] = [];
  let count = 0;
  const boundaries = [...new Set(covers.flatMap(({ start, end }) => [start, end]))];
  for (const boundary of boundaries.sort((a, b) => a - b)) {
    const lowest = open.findIndex(({ end }) => end === boundary);
    if (lowest >= 0) {
      const again = open.splice(lowest).filter(({ end }) => end !== boundary);
      // Opened again with the longest outside.
      again.sort((a, b) => b.end - a.end);
      count += again.length;
      open.push(...again);
    }
    const begun = covers.filter(({ start }) => start === boundary).sort((a, b) => b.end - a.end);
    count += begun.length;
    open.push(...begun);
  }
  return count;
}

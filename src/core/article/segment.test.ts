import { describe, expect, test } from "vitest";
import { type Cover, type Segment, segment } from "./segment";

/** Writes segments as `<keys text>`, so that a nesting can be read. */
function drawn(text: string, segments: readonly Segment[]): string {
  return segments
    .map((part) =>
      part.type === "text"
        ? text.slice(part.start, part.end)
        : `<${part.keys.join("+")} ${drawn(text, part.children)}>`,
    )
    .join("");
}

function covers(
  ...ranges: readonly (readonly [key: number, start: number, end: number])[]
): Cover[] {
  return ranges.map(([key, start, end]) => ({ key, start, end }));
}

const text = "abcdefghij";
const never = () => false;

const cases: readonly {
  readonly name: string;
  readonly covers: readonly Cover[];
  readonly alike?: (a: number, b: number) => boolean;
  readonly drawn: string;
}[] = [
  { name: "nothing covered", covers: [], drawn: "abcdefghij" },
  { name: "one cover in the middle", covers: covers([7, 2, 5]), drawn: "ab<7 cde>fghij" },
  { name: "everything covered", covers: covers([0, 0, 10]), drawn: "<0 abcdefghij>" },
  { name: "side by side", covers: covers([0, 2, 4], [1, 4, 6]), drawn: "ab<0 cd><1 ef>ghij" },
  {
    name: "one within another, whatever their keys",
    covers: covers([0, 3, 5], [1, 1, 8]),
    drawn: "a<1 bc<0 de>fgh>ij",
  },
  {
    name: "the same beginning: the longer outside",
    covers: covers([0, 1, 3], [1, 1, 5]),
    drawn: "a<1 <0 bc>de>fghij",
  },
  {
    name: "the same range, alike: one mark",
    covers: covers([4, 2, 5], [1, 2, 5]),
    drawn: "ab<1+4 cde>fghij",
  },
  {
    name: "the same range, not alike: the lower key outside",
    covers: covers([4, 2, 5], [1, 2, 5]),
    alike: never,
    drawn: "ab<1 <4 cde>>fghij",
  },
  {
    name: "the same range, some alike",
    covers: covers([1, 2, 5], [2, 2, 5], [3, 2, 5], [4, 2, 5]),
    alike: (a, b) => a % 2 === b % 2,
    drawn: "ab<1+3 <2+4 cde>>fghij",
  },
  {
    name: "crossing: what begins first stays whole",
    covers: covers([0, 1, 5], [1, 3, 8]),
    drawn: "a<0 bc<1 de>><1 fgh>ij",
  },
  {
    name: "one across two neighbours is cut once, they stay whole",
    covers: covers([0, 0, 4], [1, 4, 8], [2, 2, 6]),
    drawn: "<0 ab<2 cd>><1 <2 ef>gh>ij",
  },
  {
    name: "two within one another across a third: the third is cut",
    covers: covers([0, 0, 6], [1, 4, 10], [2, 4, 9]),
    drawn: "<0 abcd><1 <2 <0 ef>ghi>j>",
  },
  {
    name: "one key in several places",
    covers: covers([3, 0, 2], [3, 4, 6], [3, 8, 10]),
    drawn: "<3 ab>cd<3 ef>gh<3 ij>",
  },
  {
    name: "one key that overlaps itself",
    covers: covers([3, 1, 4], [3, 2, 6]),
    drawn: "a<3 bcdef>ghij",
  },
  {
    name: "one key that touches itself",
    covers: covers([3, 1, 4], [3, 4, 6]),
    drawn: "a<3 bcdef>ghij",
  },
  { name: "empty and backward covers", covers: covers([0, 3, 3], [1, 6, 2]), drawn: "abcdefghij" },
  {
    name: "covers beyond the text",
    covers: covers([0, -5, 2], [1, 8, Number.POSITIVE_INFINITY], [2, 20, 30]),
    drawn: "<0 ab>cdefgh<1 ij>",
  },
];

describe("segment", () => {
  test.each(cases)("$name", (given) => {
    expect(drawn(text, segment(text.length, given.covers, given.alike))).toBe(given.drawn);
  });

  test("an empty text has no segments", () => {
    expect(segment(0, covers([0, 0, 5]))).toEqual([]);
  });

  test.each([
    ["no number as an offset", 10, Number.NaN],
    ["half an offset", 10, 1.5],
    ["no number as the length", Number.NaN, 1],
    ["a length below 0", -1, 1],
  ])("%s is a RangeError", (_name, length, start) => {
    expect(() => segment(length, covers([0, start, 4]))).toThrow(RangeError);
  });

  test("5,000 covers of one word never nest too deep and none is lost", () => {
    const many = Array.from({ length: 5000 }, (_, key) => ({ key, start: 2, end: 5 }));
    const segments = segment(10, many, never);
    expect(depth(segments)).toBeLessThanOrEqual(40);
    expect(keysAt(segments, 3).size).toBe(5000);
    expect(keysAt(segments, 5).size).toBe(0);
  });

  test("2,000 covers within one another never nest too deep and keep their ranges", () => {
    const many = Array.from({ length: 2000 }, (_, key) => ({ key, start: key, end: 4000 - key }));
    const segments = segment(4000, many, never);
    expect(depth(segments)).toBeLessThanOrEqual(40);
    for (const unit of [0, 1, 11, 12, 13, 700, 1999]) {
      expect(keysAt(segments, unit).size).toBe(unit + 1);
      expect(keysAt(segments, 3999 - unit).size).toBe(unit + 1);
    }
  });

  test("1,000 covers that all cross one another are cut once each", () => {
    const many = Array.from({ length: 1000 }, (_, key) => ({ key, start: key, end: key + 1000 }));
    // The best possible is 1,999; so many crossings are not solved exactly.
    expect(marks(segment(2000, many, never))).toBeLessThanOrEqual(2050);
  });

  test("a large nested article is segmented in a moment", { retry: 2 }, () => {
    const paragraph = covers(
      ...[0, 1, 2, 3].map((key) => [key, key * 120, key * 120 + 100] as const),
      ...[4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map((key) => [key, key * 35, key * 35 + 20] as const),
    );
    const begin = performance.now();
    for (let count = 0; count < 7000; count++) segment(600, paragraph);
    // Ten times what it takes, since test machines are busy.
    expect(performance.now() - begin).toBeLessThan(1000);
  });
});

function depth(segments: readonly Segment[]): number {
  return segments.reduce(
    (most, part) => (part.type === "mark" ? Math.max(most, 1 + depth(part.children)) : most),
    0,
  );
}

function marks(segments: readonly Segment[]): number {
  return segments.reduce(
    (count, part) => (part.type === "mark" ? count + 1 + marks(part.children) : count),
    0,
  );
}

function keysAt(segments: readonly Segment[], unit: number): Set<number> {
  const keys = new Set<number>();
  for (const part of segments) {
    if (part.type !== "mark" || unit < part.start || unit >= part.end) continue;
    for (const key of [...part.keys, ...keysAt(part.children, unit)]) keys.add(key);
  }
  return keys;
}

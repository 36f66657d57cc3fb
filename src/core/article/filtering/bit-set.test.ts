import fc from "fast-check";
import { expect, test } from "vitest";
import { addTo, bitSet, intersectionOf, membersOf, sizeOf, unionOf } from "./bit-set";

const length = 200;
const members = fc.uniqueArray(fc.nat(length - 1)).map((list) => list.sort((a, b) => a - b));

function setOf(list: readonly number[]) {
  const set = bitSet(length);
  for (const member of list) addTo(set, member);
  return set;
}

test("a set has its members, and as many", () => {
  fc.assert(
    fc.property(members, (list) => {
      expect(membersOf(setOf(list))).toEqual(list);
      expect(sizeOf(setOf(list))).toBe(list.length);
    }),
  );
});

test("union, intersection and common size are those of the members", () => {
  fc.assert(
    fc.property(members, members, (one, other) => {
      const common = one.filter((member) => other.includes(member));
      const either = [...new Set([...one, ...other])].sort((a, b) => a - b);
      const sets = [setOf(one), setOf(other)] as const;
      expect(membersOf(unionOf(length, sets))).toEqual(either);
      expect(membersOf(intersectionOf(sets) ?? bitSet(0))).toEqual(common);
      expect(sizeOf(...sets)).toBe(common.length);
    }),
  );
});

test("of no sets, the union is empty and the intersection is everything", () => {
  expect(membersOf(unionOf(length, []))).toEqual([]);
  expect(intersectionOf([])).toBeUndefined();
});

test("the bits at the ends of a word are members like any other", () => {
  expect(membersOf(setOf([0, 31, 32, 63, 199]))).toEqual([0, 31, 32, 63, 199]);
});

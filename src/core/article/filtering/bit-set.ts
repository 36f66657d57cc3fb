/** A set of whole numbers from 0 to below a length, one bit each, 32 to a word. */
export type BitSet = Uint32Array;

export function bitSet(length: number): BitSet {
  return new Uint32Array((length + 31) >>> 5);
}

export function addTo(set: BitSet, member: number): void {
  const word = member >>> 5;
  set[word] = (set[word] ?? 0) | (1 << (member & 31));
}

/** What is in any of the sets, which are all of this length. */
export function unionOf(length: number, sets: readonly BitSet[]): BitSet {
  const union = bitSet(length);
  for (const set of sets) {
    for (let word = 0; word < union.length; word += 1) {
      union[word] = (union[word] ?? 0) | (set[word] ?? 0);
    }
  }
  return union;
}

/** What is in all of the sets; undefined, which stands for everything, when there are none. */
export function intersectionOf(sets: readonly BitSet[]): BitSet | undefined {
  const [first, ...others] = sets;
  if (first === undefined || others.length === 0) return first;
  const common = first.slice();
  for (const set of others) {
    for (let word = 0; word < common.length; word += 1) {
      common[word] = (common[word] ?? 0) & (set[word] ?? 0);
    }
  }
  return common;
}

/** How many are in a set, and in `among` as well where it is given. */
export function sizeOf(set: BitSet, among?: BitSet): number {
  let size = 0;
  for (let word = 0; word < set.length; word += 1) {
    size += onesIn((set[word] ?? 0) & (among === undefined ? ~0 : (among[word] ?? 0)));
  }
  return size;
}

/** The members, ascending. */
export function membersOf(set: BitSet): readonly number[] {
  const members: number[] = [];
  for (let word = 0; word < set.length; word += 1) {
    for (let left = set[word] ?? 0; left !== 0; left &= left - 1) {
      members.push(word * 32 + 31 - Math.clz32(left & -left));
    }
  }
  return members;
}

/** The ones in 32 bits, added up in pairs, fours and eights (Warren, Hacker's Delight, 5-1). */
function onesIn(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export function has(set: BitSet, member: number): boolean {
  return ((set[member >>> 5] ?? 0) & (1 << (member & 31))) !== 0;
}

/** All numbers below a length that are in none of the sets. */
export function differenceOf(length: number, sets: readonly BitSet[]): BitSet {
  const rest = bitSet(length).fill(~0);
  const beyond = length & 31;
  if (beyond !== 0) rest[rest.length - 1] = (1 << beyond) - 1;
  for (const set of sets) {
    for (let word = 0; word < rest.length; word += 1) {
      rest[word] = (rest[word] ?? 0) & ~(set[word] ?? 0);
    }
  }
  return rest;
}

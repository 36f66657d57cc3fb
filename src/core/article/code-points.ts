/**
 * Translates offsets within one text between code points (files) and UTF-16 units (memory).
 * A lone surrogate counts as one code point, as in Python and in `[...text]`.
 */
export interface CodePoints {
  /** How many code points the text has. */
  readonly length: number;
  /** The UTF-16 offset of a code-point offset from 0 to `length`; anything else is a RangeError. */
  toUnits(codePoint: number): number;
  /**
   * The code-point offset of a UTF-16 offset from 0 to the text's length; anything else is a
   * RangeError. An offset inside a surrogate pair counts as the pair's start.
   */
  toCodePoints(unit: number): number;
}

const surrogatePair = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

/** Reads the text once; each translation afterwards takes at most a few steps. */
export function codePoints(text: string): CodePoints {
  // Without a pair, units and code points are the same; most texts are like that.
  const pairs: number[] = [];
  for (const match of text.matchAll(surrogatePair)) pairs.push(match.index);
  const length = text.length - pairs.length;
  return {
    length,
    toUnits(codePoint) {
      expectOffset(codePoint, length);
      return codePoint + countWhile(pairs, (pair, before) => pair - before < codePoint);
    },
    toCodePoints(unit) {
      expectOffset(unit, text.length);
      return unit - countWhile(pairs, (pair) => pair < unit);
    },
  };
}

/** Whether an offset in UTF-16 units lies between the two halves of a surrogate pair. */
export function splitsPair(text: string, unit: number): boolean {
  return isHigh(text.charCodeAt(unit - 1)) && isLow(text.charCodeAt(unit));
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** How many of the ascending offsets the test holds for; it holds for the first ones only. */
function countWhile(
  offsets: readonly number[],
  holds: (offset: number, index: number) => boolean,
): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(offsets[middle] ?? 0, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function expectOffset(offset: number, length: number): void {
  if (Number.isInteger(offset) && offset >= 0 && offset <= length) return;
  throw new RangeError(`expected an offset from 0 to ${length}, found ${offset}`);
}

import type { Context } from "./context";
import type { Similar } from "./find-similar";

/** So many unchanged UTF-16 units in a row show where the words begin and end. */
const run = 6;
/** So many UTF-16 units of context right beside an edge show it too. */
const telling = 6;

const letter = /[\p{L}\p{M}\p{N}]/u;
const mark = /\p{M}/u;

/**
 * Where exactly a place that nearly says the words begins and ends, UTF-16 offsets in the folded
 * text. The context tells if it is there; otherwise words that were replaced at an edge are left
 * out rather than their neighbours taken in. Letters, surrogate pairs and combining marks stay whole.
 */
export function edgesOf(
  folded: string,
  words: string,
  place: Similar,
  { prefix, suffix }: Context,
): { readonly start: number; readonly end: number } {
  const reach = place.errors;
  const start =
    afterContext(folded, prefix, place.start, reach) ?? startByWords(folded, words, place);
  const end = beforeContext(folded, suffix, place.end, reach) ?? endByWords(folded, words, place);
  if (start >= end) return { start: place.start, end: place.end };
  return trimmed(folded, start, end);
}

function afterContext(folded: string, prefix: string, start: number, reach: number) {
  const told = prefix.slice(-telling);
  if (told.trim().length < telling - 1) return undefined;
  return closest(
    start,
    reach,
    (offset) => offset >= told.length && folded.startsWith(told, offset - told.length),
  );
}

function beforeContext(folded: string, suffix: string, end: number, reach: number) {
  const told = suffix.slice(0, telling);
  if (told.trim().length < telling - 1) return undefined;
  return closest(end, reach, (offset) => folded.startsWith(told, offset));
}

/** The offset nearest to the middle, at most `reach` away, that the test holds for. */
function closest(middle: number, reach: number, holds: (offset: number) => boolean) {
  for (let distance = 0; distance <= reach; distance++) {
    if (holds(middle - distance)) return middle - distance;
    if (holds(middle + distance)) return middle + distance;
  }
  return undefined;
}

function startByWords(folded: string, words: string, { start, end, errors }: Similar): number {
  const stretch = folded.slice(start, end);
  const reach = Math.ceil(errors / 2);
  for (let skipped = 0; skipped <= errors; skipped++) {
    const found = stretch.indexOf(words.slice(skipped, skipped + run));
    if (found < 0 || Math.abs(found - skipped) > reach) continue;
    let first = found;
    while (first > 0 && found - first < skipped && joins(stretch, first)) first--;
    return start + first;
  }
  return start;
}

function endByWords(folded: string, words: string, { start, end, errors }: Similar): number {
  const stretch = folded.slice(start, end);
  const reach = Math.ceil(errors / 2);
  for (let skipped = 0; skipped <= errors; skipped++) {
    const tail = words.slice(words.length - run - skipped, words.length - skipped);
    const found = stretch.lastIndexOf(tail) + run;
    if (found < run || Math.abs(stretch.length - found - skipped) > reach) continue;
    let last = found;
    while (last < stretch.length && last - found < skipped && joins(stretch, last)) last++;
    return start + last;
  }
  return end;
}

/** Whether the units on both sides of an offset belong to one word. */
function joins(text: string, offset: number): boolean {
  return letter.test(text.charAt(offset - 1)) && letter.test(text.charAt(offset));
}

function trimmed(folded: string, start: number, end: number) {
  const stretch = folded.slice(start, end);
  let first = start + stretch.length - stretch.trimStart().length;
  let last = end - stretch.length + stretch.trimEnd().length;
  while (first > 0 && belongsBefore(folded, first)) first--;
  while (last < folded.length && belongsBefore(folded, last)) last++;
  return { start: first, end: last };
}

/** Whether the unit at an offset cannot be parted from the one before: half a pair, or a mark. */
function belongsBefore(text: string, offset: number): boolean {
  const code = text.codePointAt(offset - 1) ?? 0;
  return code > 0xffff || mark.test(String.fromCodePoint(text.codePointAt(offset) ?? 0));
}

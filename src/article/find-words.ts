import { splitsPair } from "./code-points";
import type { Effort } from "./effort";

/**
 * Where exactly these words begin within `from` to `to`, in UTF-16 units, ascending; overlapping
 * occurrences included, halves of surrogate pairs not. Nothing when the effort does not suffice.
 */
export function findWords(
  text: string,
  words: string,
  effort: Effort,
  from = 0,
  to = text.length,
): readonly number[] {
  const found: number[] = [];
  if (words === "" || to - from < words.length) return found;
  if (!effort.spend(to - from + words.length)) return found;
  // Knuth, Morris and Pratt: unlike indexOf, its time does not depend on what the text holds.
  const borders = bordersOf(words);
  let matched = 0;
  for (let unit = from; unit < to; unit++) {
    const code = text.charCodeAt(unit);
    while (matched > 0 && words.charCodeAt(matched) !== code) matched = borders[matched - 1] ?? 0;
    if (words.charCodeAt(matched) === code) matched++;
    if (matched < words.length) continue;
    const start = unit + 1 - words.length;
    if (!splitsPair(text, start) && !splitsPair(text, unit + 1)) found.push(start);
    matched = borders[matched - 1] ?? 0;
  }
  return found;
}

/** For each unit, the length of the longest proper beginning of the words that also ends there. */
function bordersOf(words: string): Int32Array {
  const borders = new Int32Array(words.length);
  let length = 0;
  for (let unit = 1; unit < words.length; unit++) {
    const code = words.charCodeAt(unit);
    while (length > 0 && words.charCodeAt(length) !== code) length = borders[length - 1] ?? 0;
    if (words.charCodeAt(length) === code) length++;
    borders[unit] = length;
  }
  return borders;
}

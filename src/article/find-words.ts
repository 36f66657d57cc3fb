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
  const stretch = text.slice(from, to);
  if (words === "" || stretch.length < words.length) return found;
  if (!effort.spend((stretch.length >> 2) + words.length)) return found;
  // Knuth, Morris and Pratt, as indexOf for long words takes very long in some texts; for the
  // first few letters it does not, and jumps to where the words may begin.
  const borders = bordersOf(words);
  const head = words.slice(0, 4);
  let matched = 0;
  let steps = 0;
  for (let unit = 0; unit < stretch.length; unit++, steps++) {
    if (matched === 0) {
      unit = stretch.indexOf(head, unit);
      if (unit < 0) break;
      steps += 8;
    }
    const code = stretch.charCodeAt(unit);
    while (matched > 0 && words.charCodeAt(matched) !== code) matched = borders[matched - 1] as number; // matched is within the words
    if (words.charCodeAt(matched) === code) matched++;
    if (matched < words.length) continue;
    const start = from + unit + 1 - words.length;
    if (!splitsPair(text, start) && !splitsPair(text, start + words.length)) found.push(start);
    matched = borders[matched - 1] as number;
  }
  return effort.spend(steps) ? found : [];
}

/** For each unit, the length of the longest proper beginning of the words that also ends there. */
function bordersOf(words: string): Int32Array {
  const borders = new Int32Array(words.length);
  let length = 0;
  for (let unit = 1; unit < words.length; unit++) {
    const code = words.charCodeAt(unit);
    while (length > 0 && words.charCodeAt(length) !== code) length = borders[length - 1] as number; // length is within the words
    if (words.charCodeAt(length) === code) length++;
    borders[unit] = length;
  }
  return borders;
}

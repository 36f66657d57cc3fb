import { splitsPair } from "../code-points";
import type { Effort } from "./effort";
import { unitsOf } from "./units-of";

/** Words that stand in one paragraph so often cannot be told apart; no more places are looked for. */
export const mostOccurrences = 1000;

/**
 * Where exactly these words begin within `from` to `to`, in UTF-16 units, ascending; overlapping
 * occurrences included, halves of surrogate pairs not. Stops at `mostOccurrences`. Nothing when
 * the effort does not suffice.
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
  if (!effort.spend((stretch.length >> 3) + words.length * 3)) return found;
  // Knuth, Morris and Pratt, as indexOf for long words takes very long in some texts; for the
  // first few letters it does not, and jumps to where the words may begin.
  const codes = unitsOf(words);
  const borders = bordersOf(codes);
  const head = words.slice(0, 4);
  let matched = 0;
  let steps = 0;
  for (let unit = 0; unit < stretch.length && found.length < mostOccurrences; unit++) {
    if (matched === 0) {
      unit = stretch.indexOf(head, unit);
      if (unit < 0) break;
      steps += 8;
    }
    steps += 3;
    matched = longer(codes, borders, matched, stretch.charCodeAt(unit));
    if (matched < words.length) continue;
    const start = from + unit + 1 - words.length;
    if (!splitsPair(text, start) && !splitsPair(text, start + words.length)) found.push(start);
    matched = borders[matched - 1] as number; // matched is the length of the words
  }
  return effort.spend(steps) ? found : [];
}

/** For each unit, the length of the longest proper beginning of the words that also ends there. */
function bordersOf(codes: Uint16Array): Int32Array {
  const borders = new Int32Array(codes.length);
  let matched = 0;
  for (let unit = 1; unit < codes.length; unit++) {
    matched = longer(codes, borders, matched, codes[unit] as number); // unit is within the words
    borders[unit] = matched;
  }
  return borders;
}

/** How many units of the words are matched when one more unit has been read. */
function longer(codes: Uint16Array, borders: Int32Array, matched: number, code: number): number {
  let length = matched;
  while (length > 0 && codes[length] !== code) length = borders[length - 1] as number; // within the words
  return codes[length] === code ? length + 1 : length;
}

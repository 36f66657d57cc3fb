import type { Range } from "../range";
import type { Effort } from "./effort";
import { findWords, mostOccurrences } from "./find-words";
import { loosened } from "./loose-text";
import type { ParagraphText } from "./paragraph-text";
import type { Wanted } from "./wanted";

/**
 * Where the wanted words stand in a paragraph in another spelling of the same characters: a ligature,
 * full-width letters, three dots for an ellipsis, an entity of HTML, capitals (see {@link loosened}).
 * Only whole characters of the text, and only words that are something in that spelling.
 */
export function looseRanges(
  { loose, number, text }: ParagraphText,
  { words }: Wanted,
  effort: Effort,
): readonly Range[] | "ambiguous" {
  if (!effort.spend((text.length + words.length) * 4)) return [];
  const wanted = loosened(words).text.trim();
  if (wanted === "") return [];
  const starts = findWords(loose.text, wanted, effort);
  if (starts.length === mostOccurrences) return "ambiguous";
  return starts.flatMap((start) => {
    const first = loose.origins[start] ?? 0;
    const end = endOf(loose.origins, start + wanted.length, text.length);
    // Half of a ligature, or of an ellipsis, is no place.
    const isWhole =
      loose.origins[start - 1] !== first && end !== loose.origins[start + wanted.length - 1];
    return isWhole ? [{ paragraph: number, start: first, end: trimmedEnd(text, first, end) }] : [];
  });
}

function endOf(origins: readonly number[], unit: number, length: number): number {
  return origins[unit] ?? length;
}

/** What is written in no letter, such as a soft hyphen, or is a blank after the words, is not theirs. */
function trimmedEnd(text: string, start: number, end: number): number {
  const words = text.slice(start, end);
  return start + words.replace(/[\s\p{Cf}]+$/u, "").length;
}

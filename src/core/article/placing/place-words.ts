import type { Range } from "../range";
import { type Fit, favoured, fitAt } from "./context";
import type { Effort } from "./effort";
import { findWords, mostOccurrences } from "./find-words";
import { spellings } from "./fold";
import { loosened } from "./loose-text";
import type { ParagraphText } from "./paragraph-text";
import { hasCodePoints, type Wanted } from "./wanted";

/** In a longer paragraph this many UTF-16 units around the position are searched first. */
const near = 2048;
/** Words shorter than this many code points turn up inside other words by chance. */
const shortWord = 4;
/** Words of this many UTF-16 units do not stand inside others by chance. */
const longWords = 16;

export type PlaceChoice = Range | "ambiguous" | undefined;

/** Finds exactly the wanted words in a paragraph; undefined when they are not there. */
export function placeWords(paragraph: ParagraphText, wanted: Wanted, effort: Effort): PlaceChoice {
  const { text } = paragraph;
  const { words, at, context } = wanted;
  let close: PlaceChoice;
  if (at !== undefined && text.length > 4 * near) {
    const from = Math.max(0, at - near);
    const to = Math.min(text.length, at + near + words.length);
    const starts = findWords(text, words, effort, from, to);
    close = choose(paragraph, rangesOf(paragraph, words, starts), wanted, effort);
    if (typeof close === "object" && (words.length >= longWords || standsAlone(text, close))) {
      const told = context.prefix !== "" || context.suffix !== "";
      if (!told || fit(paragraph, close, wanted).complete) return close;
    }
  }
  const starts = findWords(text, words, effort);
  if (starts.length === mostOccurrences) return close ?? "ambiguous";
  return choose(paragraph, rangesOf(paragraph, words, starts), wanted, effort);
}

/** Finds the wanted words with other quotation marks, dashes, blanks or Unicode spelling. */
export function placeFolded(paragraph: ParagraphText, wanted: Wanted, effort: Effort): PlaceChoice {
  const ranges: Range[] = [];
  for (const words of spellings(wanted.words)) {
    const starts = findWords(paragraph.folded, words, effort);
    if (starts.length === mostOccurrences) return "ambiguous";
    for (const range of rangesOf(paragraph, words, starts)) ranges.push(range);
  }
  return choose(paragraph, ranges, wanted, effort);
}

/** Finds the wanted words in another spelling of their characters; see {@link looseRanges}. */
export function placeLoosely(
  paragraph: ParagraphText,
  wanted: Wanted,
  effort: Effort,
): PlaceChoice {
  const ranges = looseRanges(paragraph, wanted, effort);
  return ranges === "ambiguous" ? ranges : choose(paragraph, ranges, wanted, effort);
}

function rangesOf({ number }: ParagraphText, words: string, starts: readonly number[]): Range[] {
  return starts.map((start) => ({ paragraph: number, start, end: start + words.length }));
}

/** Of several places the ones the context favours, of those whole words, of those the nearest. */
function choose(
  paragraph: ParagraphText,
  ranges: readonly Range[],
  wanted: Wanted,
  effort: Effort,
): PlaceChoice {
  if (!effort.spend(ranges.length * 40)) return undefined;
  const fitting =
    ranges.length > 1 ? favoured(ranges, (range) => fit(paragraph, range, wanted)) : ranges;
  const alone = fitting.filter((range) => standsAlone(paragraph.text, range));
  const left = alone.length > 0 ? alone : fitting;
  const choice = left.length > 1 ? nearest(left, wanted.at) : left[0];
  if (typeof choice !== "object" || alone.length > 0 || wanted.at === undefined) return choice;
  // The position is wrong and "he" is left only inside "the": that is not where it was.
  const chance = !hasCodePoints(wanted.words, shortWord) && spaced.test(wanted.words);
  return chance && !fit(paragraph, choice, wanted).complete ? undefined : choice;
}

function nearest(ranges: readonly Range[], at: number | undefined): PlaceChoice {
  if (at === undefined) return "ambiguous";
  const distances = ranges.map(({ start }) => Math.abs(start - at));
  const least = distances.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const first = distances.indexOf(least);
  return distances.lastIndexOf(least) === first ? ranges[first] : "ambiguous";
}

function fit(paragraph: ParagraphText, { start, end }: Range, { context }: Wanted): Fit {
  return fitAt(paragraph.folded, start, end, context);
}

/** Letters of the scripts that put blanks between words and few endings on short ones. */
const spaced = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
const partOfWord = /[\p{L}\p{M}\p{N}]/u;

/** Whether a range neither begins nor ends in the middle of a word. */
function standsAlone(text: string, { start, end }: Range): boolean {
  const inside = (unit: number) =>
    partOfWord.test(text.charAt(unit - 1)) && partOfWord.test(text.charAt(unit));
  return !inside(start) && !inside(end);
}

/**
 * Where the wanted words stand in a paragraph in another spelling of the same characters: a ligature,
 * full-width letters, three dots for an ellipsis, an entity of HTML, capitals (see {@link loosened}).
 * Only whole characters of the text, and only words that are something in that spelling.
 */
function looseRanges(
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

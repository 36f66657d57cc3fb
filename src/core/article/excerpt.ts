// Cuts texts for lists, cards, search results and descriptions. An excerpt begins and ends at a
// sentence where one is near, else at a word, and has an ellipsis exactly where something is left
// out. Lengths are UTF-16 units; the ellipsis is not counted.
import { sentenceStarts } from "./sentences";
import { wordSegmentAt } from "./word-segments";

/** What joins two stretches between which words are left out. */
export const leftOutBetween = " … ";

/** So much before a place tells whether a sentence begins there. */
const enoughBefore = 40;

/** Quotation marks and brackets that open before a word, with what is inside of them. */
const opening = /[\p{Ps}\p{Pi}„‚"'«»“”‘’¿¡]+$/u;
/** What no excerpt ends with: blanks, commas, dashes, and what opens something behind a blank. */
const dangling =
  /(?:[\s\p{Pd},;:،、，；：]|(?<=^|[\s\p{Pd}\p{Ps}\p{Pi}„‚"'])[\p{Ps}\p{Pi}„‚"'])+$/u;
/** What no excerpt begins with: anything before the first word, or before what opens in front of it. */
const beforeWord = /^[^\p{L}\p{N}\p{S}\p{M}]+/u;

/** Where the last `units` of a text begin: at a sentence, else at a word; 0 if the text is short. */
export function excerptStart(text: string, units: number, language: string): number {
  const least = text.length - units;
  if (least <= 0) return 0;
  const from = Math.max(0, least - enoughBefore);
  const sentence = sentenceStarts(text.slice(from), language, least - from)
    .map((at) => from + at)
    .find((at) => hasWord(text.slice(at)));
  const edge = sentence ?? edgeAfter(text, least, language);
  const skipped = beforeWord.exec(text.slice(edge))?.[0] ?? "";
  const word = edge + skipped.length;
  return word - (opensAt(text, word, edge) ?? 0);
}

/**
 * Where the first `units` of a text end: at a sentence, if that leaves a third or more of them,
 * else at a word; the text's length if it is short.
 */
export function excerptEnd(text: string, units: number, language: string): number {
  if (text.length <= units) return text.length;
  const sentence = sentenceStarts(text.slice(0, units + 1), language, 1)
    .map((at) => text.slice(0, at).replace(dangling, "").length)
    .findLast((end) => end >= units / 3 && end <= units && hasWord(text.slice(0, end)));
  if (sentence !== undefined) return sentence;
  const edge = edgeBefore(text, units, language);
  return text.slice(0, edge).replace(dangling, "").length;
}

/** How a text begins, in at most so many units. */
export function beginningOf(text: string, units: number, language: string): string {
  const end = excerptEnd(text, units, language);
  return end === text.length ? text : `${text.slice(0, end || roughEnd(text, units))} …`;
}

/** How a text begins and ends, in at most so many units together. */
export function beginningAndEnd(text: string, units: number, language: string): string {
  if (text.length <= units) return text;
  const end = excerptEnd(text, Math.floor((units * 2) / 3), language);
  const start = excerptStart(text, Math.floor(units / 3), language);
  if (end === 0 || start >= text.length) return beginningOf(text, units, language);
  return text.slice(0, end) + leftOutBetween + text.slice(start);
}

/** For a text whose first word is longer than all the room: cut, but not within a character. */
function roughEnd(text: string, units: number): number {
  return text.slice(0, units).replace(/[\uD800-\uDBFF]$/, "").length;
}

/** How many units before a word open it, not further back than `from`; undefined if none. */
function opensAt(text: string, word: number, from: number): number | undefined {
  const before = text.slice(from, word);
  const found = opening.exec(before)?.[0];
  if (found === undefined) return undefined;
  // A mark that follows a word or a full stop closes that; only behind a blank does it open.
  const at = word - found.length;
  return at === 0 || /[\s\p{Pd}]/u.test(text[at - 1] ?? "") ? found.length : undefined;
}

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** The last place at or before an offset in UTF-16 units where no word is cut; 0 at the least. */
export function edgeBefore(text: string, at: number, language: string): number {
  if (at >= text.length) return text.length;
  return wordSegmentAt(text, at, language)?.index ?? 0;
}

/** The first place at or after an offset in UTF-16 units where no word is cut; the text's length at most. */
export function edgeAfter(text: string, at: number, language: string): number {
  if (at <= 0) return 0;
  const word = wordSegmentAt(text, at, language);
  if (word === undefined) return text.length;
  return word.index === at ? at : word.index + word.segment.length;
}

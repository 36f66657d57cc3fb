import type { Range } from "../range";
import { bestOf, isBelievable, shareAlone } from "./candidate";
import { supportAt } from "./context";
import { edgesOf } from "./edges";
import type { Effort } from "./effort";
import { findSimilar } from "./find-similar";
import { fold } from "./fold";
import type { ParagraphText } from "./paragraph-text";
import { hasCodePoints, type Wanted } from "./wanted";

/** Words of fewer code points are not looked for approximately: too much looks like them. */
const shortest = 8;
/** At most this share of the UTF-16 units may have changed, and at most this many. */
const share = 0.2;
const mostErrors = 32;
/** With more places than this the words say nothing. */
const mostCandidates = 20;
/** In a longer paragraph this many UTF-16 units around the position are searched first. */
const near = 4096;

/** A place that was not told; `sure` when the words before or after it bear it out and none belie it. */
export interface Guess extends Range {
  readonly sure: boolean;
}

/** Finds the wanted words in a paragraph although a few of their letters have changed. */
export function placeSimilar(
  paragraph: ParagraphText,
  wanted: Wanted,
  effort: Effort,
): Guess | "ambiguous" | undefined {
  if (effort.spent) return undefined;
  const words = fold(wanted.words).trim();
  const { length } = paragraph.text;
  if (!hasCodePoints(words, shortest) || words.length > length + mostErrors) return undefined;
  const { at } = wanted;
  if (at !== undefined && length > 4 * near) {
    const to = Math.min(length, at + words.length + near);
    const guess = lookIn(paragraph, Math.max(0, at - near), to, words, wanted, effort);
    if (typeof guess === "object" && guess.sure) return guess;
  }
  return lookIn(paragraph, 0, length, words, wanted, effort);
}

function lookIn(
  { folded, number }: ParagraphText,
  from: number,
  to: number,
  words: string,
  { context, at }: Wanted,
  effort: Effort,
): Guess | "ambiguous" | undefined {
  const limit = Math.min(mostErrors, Math.max(1, Math.floor(words.length * share)));
  const margin = Math.max(2, Math.floor(words.length * shareAlone));
  const places = findSimilar(folded.slice(from, to), words, limit, margin, effort);
  if (places.length > mostCandidates) return "ambiguous";
  const candidates = places
    .map((place) => ({ ...place, start: place.start + from, end: place.end + from }))
    .map((place) => ({ ...place, ...edgesOf(folded, words, place, context) }))
    .map((place) => ({ ...place, ...supportAt(folded, place.start, place.end, context, effort) }))
    .filter((candidate) => isBelievable(candidate, folded, words, at));
  const best = bestOf(candidates, words, at);
  if (effort.spent) return undefined;
  if (typeof best !== "object") return best;
  if (best.shifts) return "ambiguous";
  const { start, end, borneOut, belied } = best;
  return { paragraph: number, start, end, sure: borneOut > 0 && belied === 0 };
}

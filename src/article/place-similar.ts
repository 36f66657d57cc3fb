import { supportAt } from "./context";
import type { Effort } from "./effort";
import { edgesOf } from "./edges";
import { findSimilar } from "./find-similar";
import { fold } from "./fold";
import type { ParagraphText } from "./paragraph-text";
import type { Range } from "./range";
import { hasCodePoints, type Wanted } from "./wanted";

/** Words of fewer code points are not looked for approximately: too much looks like them. */
const shortest = 8;
/** At most this share of the UTF-16 units may have changed, and at most this many. */
const share = 0.2;
const mostErrors = 32;
/** Without words before or after to bear it out, a place must be closer to the words than that. */
const shareAlone = 0.1;
const shareAgainst = 0.05;
/** Words of fewer UTF-16 units are too like others to be believed away from their position. */
const long = 16;

/** A place for changed words, `sure` when the words before or after bear it out and none belie it. */
export interface Guess {
  readonly range: Range;
  readonly sure: boolean;
}

/** With more candidates than this the words say nothing. */
const mostCandidates = 20;

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
  readonly shifts: boolean;
  readonly borneOut: number;
  readonly belied: number;
}

/** Finds the wanted words in a paragraph although a few of their letters have changed. */
export function placeSimilar(
  { folded, number }: ParagraphText,
  { words: asTold, context, at }: Wanted,
  effort: Effort,
): Guess | "ambiguous" | undefined {
  const words = fold(asTold).trim();
  if (!hasCodePoints(words, shortest) || words.length > folded.length + mostErrors) return undefined;
  const limit = Math.min(mostErrors, Math.max(1, Math.floor(words.length * share)));
  const margin = Math.max(2, Math.floor(words.length * shareAlone));
  const found = findSimilar(folded, words, limit, margin, effort);
  if (found.length > mostCandidates) return "ambiguous";
  const candidates = found
    .map((place) => ({ ...place, ...edgesOf(folded, words, place, context) }))
    .map((place) => ({ ...place, ...supportAt(folded, place.start, place.end, context, effort) }))
    .filter((candidate) => believable(candidate, folded, words, at));
  const best = bestOf(candidates, words, at);
  if (best === undefined || effort.spent) return undefined;
  if (best === "ambiguous" || best.shifts) return "ambiguous";
  return {
    range: { paragraph: number, start: best.start, end: best.end },
    sure: best.borneOut > 0 && best.belied === 0,
  };
}

function believable(
  { start, end, errors, borneOut, belied }: Candidate,
  folded: string,
  words: string,
  at: number | undefined,
): boolean {
  if (borneOut > 0 && belied === 0) return true;
  // "3.4 percent in May" is not what somebody said of June.
  if (numbersIn(folded.slice(start, end)) !== numbersIn(words)) return false;
  const changed = errors / words.length;
  if (borneOut > 0) return changed <= shareAgainst;
  if (belied > 0) return false;
  return changed <= shareAlone && (words.length >= long || isNear(start, words, at));
}

/** The candidate the context bears out best; of equals the only one near the position. */
function bestOf(
  candidates: readonly Candidate[],
  words: string,
  at: number | undefined,
): Candidate | "ambiguous" | undefined {
  const support = ({ borneOut, belied }: Candidate) => borneOut - belied;
  const most = candidates.reduce((max, candidate) => Math.max(max, support(candidate)), -2);
  const equals = candidates.filter((candidate) => support(candidate) === most);
  if (equals.length < 2) return equals[0];
  const close = equals.filter(({ start }) => isNear(start, words, at));
  const [only] = close;
  if (only === undefined || close.length > 1) return "ambiguous";
  return equals.every(({ errors }) => errors >= only.errors) ? only : "ambiguous";
}

function isNear(start: number, words: string, at: number | undefined): boolean {
  return at !== undefined && Math.abs(start - at) <= words.length / 2;
}

function numbersIn(text: string): string {
  return (text.match(/\p{Nd}+/gu) ?? []).join(" ");
}

import type { Effort } from "./effort";
import { findSimilar } from "./find-similar";
import { findWords } from "./find-words";
import { fold } from "./fold";

/** The words that stood right before and after the annotated ones, folded; empty where not told. */
export interface Context {
  readonly prefix: string;
  readonly suffix: string;
}

/** How well the surroundings of a stretch fit a context. */
export interface Fit {
  /** How many UTF-16 units right beside the stretch are the same. */
  readonly units: number;
  /** All of what was told is there. */
  readonly complete: boolean;
}

/** How much of each side is compared when the text may have changed there too. */
const nearby = 16;
/** A side shorter than this says too little. */
const telling = 5;

export function contextOf(prefix: string | undefined, suffix: string | undefined): Context {
  return { prefix: fold(prefix ?? ""), suffix: fold(suffix ?? "") };
}

/** Compares letter by letter from the edges of a stretch of folded text outwards. */
export function fitAt(folded: string, start: number, end: number, context: Context): Fit {
  const { prefix, suffix } = context;
  let before = 0;
  while (
    before < Math.min(prefix.length, start) &&
    prefix.charCodeAt(prefix.length - 1 - before) === folded.charCodeAt(start - 1 - before)
  ) {
    before++;
  }
  let after = 0;
  while (
    after < Math.min(suffix.length, folded.length - end) &&
    suffix.charCodeAt(after) === folded.charCodeAt(end + after)
  ) {
    after++;
  }
  const units = before + after;
  return { units, complete: units > 0 && units === prefix.length + suffix.length };
}

/**
 * The places whose surroundings fit best. All of them when the context says too little, one when
 * it singles one out: it alone fits completely, or twice as well as any other.
 */
export function favoured<Place>(
  places: readonly Place[],
  fitOf: (place: Place) => Fit,
): readonly Place[] {
  const fits = places.map((place) => ({ place, ...fitOf(place) }));
  const complete = fits.filter((fit) => fit.complete);
  if (complete.length > 0) return complete.map(({ place }) => place);
  const most = fits.reduce((units, fit) => Math.max(units, fit.units), 0);
  if (most < telling) return places;
  return fits.filter(({ units }) => units * 2 > most).map(({ place }) => place);
}

/** How many sides of a stretch of folded text (0 to 2) bear a context out, and how many belie it. */
export function supportAt(
  folded: string,
  start: number,
  end: number,
  { prefix, suffix }: Context,
  effort: Effort,
): { readonly borneOut: number; readonly belied: number } {
  // The edges may be some units off, so look a little way into the stretch too.
  const before = folded.slice(Math.max(0, start - nearby - telling), start + telling);
  const after = folded.slice(Math.max(0, end - telling), end + nearby + telling);
  const sides = [
    { told: prefix.slice(-nearby), text: before },
    { told: suffix.slice(0, nearby), text: after },
  ].filter(({ told }) => told.trim().length >= telling);
  const borneOut = sides.filter(({ told, text }) => {
    const limit = told.length < nearby / 2 ? 0 : told.length >> 2;
    return findSimilar(text, told, limit, 0, effort).length > 0;
  }).length;
  return { borneOut, belied: sides.length - borneOut };
}

/** Whether a paragraph still holds what stood right before or after the annotated words. */
export function hasTrace(folded: string, { prefix, suffix }: Context, effort: Effort): boolean {
  return [prefix.slice(-nearby), suffix.slice(0, nearby)].some(
    (told) => told.length === nearby && findWords(folded, told, effort).length > 0,
  );
}

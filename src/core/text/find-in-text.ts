import { foldText, originsOf } from "./fold";
import type { Term } from "./terms";
import { isWordEdge } from "./word-edge";

/** A stretch of a text that was looked for, in UTF-16 units, end excluded. */
export interface Found {
  readonly start: number;
  readonly end: number;
}

/** A text made ready to be searched many times. */
export interface Searchable {
  readonly text: string;
  readonly folded: string;
}

/** Between two texts that are searched as one: nobody types it, so that no phrase goes across. */
const apart = "\n\uFFFC\n";

/** Folds a text, or several that are found together, for searching. */
export function searchable(...texts: readonly string[]): Searchable {
  const text = texts.join(apart);
  return { text, folded: foldText(text) };
}

/** Whether a text has every one of the terms. */
export function holdsAll({ folded }: Searchable, terms: readonly Term[]): boolean {
  return terms.every((term) => placeOf(folded, term, 0) >= 0);
}

/** How often a term stands in a folded text, without overlaps. */
export function countOf(folded: string, term: Term): number {
  let count = 0;
  for (let at = placeOf(folded, term, 0); at >= 0; count += 1) {
    at = placeOf(folded, term, at + term.folded.length);
  }
  return count;
}

/** Where each of the terms stands in a text: in order, without overlaps, in whole characters as they are seen. */
export function findInText({ folded, text }: Searchable, terms: readonly Term[]): readonly Found[] {
  const places = terms.flatMap((term) => placesOf(folded, term));
  if (places.length === 0) return [];
  const origins = originsOf(text);
  return merged(
    places.map(([from, to]) => {
      let end = to;
      while (end < folded.length && origins[end] === origins[end - 1]) end += 1;
      return wholeCharacters(text, origins[from] ?? 0, origins[end] ?? text.length);
    }),
  );
}

function placesOf(folded: string, term: Term): (readonly [from: number, to: number])[] {
  const places: (readonly [number, number])[] = [];
  const { length } = term.folded;
  for (let at = placeOf(folded, term, 0); at >= 0; at = placeOf(folded, term, at + length)) {
    places.push([at, at + length]);
  }
  return places;
}

/** The first place of a term from an offset of the folded text on; -1 where there is none. */
function placeOf(folded: string, { folded: sought, stands }: Term, from: number): number {
  let at = folded.indexOf(sought, from);
  if (stands === "anywhere") return at;
  while (at >= 0) {
    const fits = isWordEdge(folded, at);
    if (fits && (stands === "first" || isWordEdge(folded, at + sought.length))) return at;
    at = folded.indexOf(sought, at + 1);
  }
  return -1;
}

function merged(found: Found[]): readonly Found[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Found[] = [];
  for (const each of found) {
    const last = result.at(-1);
    if (last !== undefined && each.start < last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, each.end) };
    } else result.push(each);
  }
  return result;
}

let segmenter: Intl.Segmenter | undefined;

/**
 * A stretch of a text, in UTF-16 units, widened to whole characters as a reader sees them: an emoji of
 * several parts, a letter with its vowel sign. To whole code points where the browser has no rules.
 */
function wholeCharacters(text: string, from: number, to: number) {
  return { start: edgeOf(text, from, "start"), end: edgeOf(text, to, "end") };
}

function edgeOf(text: string, at: number, side: "start" | "end"): number {
  if (at <= 0 || at >= text.length || isPlain.test(text.slice(at - 1, at + 1))) return at;
  const within = characterAt(text, at);
  if (within.index === at) return at;
  return side === "start" ? within.index : within.index + within.segment.length;
}

/** Two signs of ASCII next to one another are two characters, but for the two that end a line. */
const isPlain = /^[\x20-\x7E]{2}$/;

function characterAt(text: string, at: number): { index: number; segment: string } {
  if ("Segmenter" in Intl) {
    segmenter ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
    const found = segmenter.segment(text).containing(at);
    if (found !== undefined) return found;
  }
  const isPair = /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(at - 1, at + 1));
  return isPair
    ? { index: at - 1, segment: text.slice(at - 1, at + 1) }
    : { index: at, segment: "" };
}

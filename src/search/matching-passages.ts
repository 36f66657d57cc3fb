import type { SearchOptions } from "minisearch";
import type { SearchIndex } from "./load-search";
import { isWholeOnly } from "./words";

/** More words than these are not asked for: the longest tell the most. */
const mostWords = 8;
/** So many passages, the newest, are put in order of how well they fit; times the number of words. */
const mostRanked = 1200;

/** The numbers of the passages that hold all words. */
export interface Matching {
  /** The best first. */
  readonly ranked: readonly number[];
  /** How many there are in all. */
  readonly total: number;
}

/**
 * The passages in which each of the folded words stands, or a longer word that begins with it. Of
 * very many only the newest are ranked: MiniSearch takes microseconds for each passage that it
 * ranks and nanoseconds for one that it is told to pass over, and an answer must fit in a frame.
 */
export function matchingPassages(
  { engine, passages }: SearchIndex,
  words: readonly string[],
): Matching {
  const asked = [...new Set(words)].sort((a, b) => b.length - a.length).slice(0, mostWords);
  if (asked.length === 0) return { ranked: [], total: 0 };
  /** For each passage, how many of the words so far it holds. */
  const held = new Uint8Array(passages.length);
  asked.forEach((word, before) => {
    engine.search(word, {
      ...optionsFor(word),
      boostDocument: (passage: number) => {
        if (held[passage] === before) held[passage] = before + 1;
        return 0;
      },
    });
  });
  const matching: number[] = [];
  held.forEach((count, passage) => {
    if (count === asked.length) matching.push(passage);
  });
  const candidates = matching.slice(0, Math.ceil(mostRanked / asked.length));
  return { ranked: ranked(engine, asked, candidates, held), total: matching.length };
}

function ranked(
  engine: SearchIndex["engine"],
  asked: readonly string[],
  candidates: readonly number[],
  held: Uint8Array,
): readonly number[] {
  const last = candidates.at(-1) ?? -1;
  const scores = new Map(candidates.map((passage) => [passage, 0]));
  for (const word of asked) {
    const results = engine.search(word, {
      ...optionsFor(word),
      boostDocument: (passage: number) =>
        passage <= last && held[passage] === asked.length ? 1 : 0,
    });
    for (const { id, score } of results) scores.set(id, (scores.get(id) ?? 0) + score);
  }
  // Sorting is stable: of two that fit as well the newer comes first.
  return [...scores].sort((a, b) => b[1] - a[1]).map(([passage]) => passage);
}

function optionsFor(word: string): SearchOptions {
  return { prefix: !isWholeOnly(word) };
}

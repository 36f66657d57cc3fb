import type { SearchOptions } from "minisearch";
import type { SearchIndex } from "./load-search";
import { isWholeOnly } from "./words";

/** More words than these are not asked for: the longest tell the most. */
const mostWords = 8;
/** So many passages, the newest, are put in order of how well they fit; times the number of words. */
const mostRanked = 800;

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
export function matchingPassages(index: SearchIndex, words: readonly string[]): Matching {
  const asked = [...new Set(words)].sort((a, b) => b.length - a.length).slice(0, mostWords);
  if (asked.length === 0) return { ranked: [], total: 0 };
  const sets = asked.map((word) => holdersOf(index, word));
  const matching: number[] = [];
  for (let passage = 0; passage < index.passages.length; passage += 1) {
    if (sets.every((set) => set[passage] === 1)) matching.push(passage);
  }
  const candidates = matching.slice(0, Math.ceil(mostRanked / asked.length));
  return { ranked: ranked(index, asked, candidates), total: matching.length };
}

/** For each passage 1 where it holds a word. */
type Holders = Uint8Array;

/** So many words are remembered: somebody who types asks for the first ones again at every letter. */
const mostRemembered = 32;
const remembered = new WeakMap<SearchIndex, Map<string, Holders>>();

function holdersOf(index: SearchIndex, word: string): Holders {
  const known = remembered.get(index) ?? new Map<string, Holders>();
  remembered.set(index, known);
  const holders = known.get(word) ?? findHolders(index, word);
  known.delete(word);
  known.set(word, holders);
  for (const oldest of known.keys()) {
    if (known.size <= mostRemembered) break;
    known.delete(oldest);
  }
  return holders;
}

function findHolders({ engine, passages }: SearchIndex, word: string): Holders {
  const holders = new Uint8Array(passages.length);
  engine.search(word, {
    ...optionsFor(word),
    boostDocument: (passage: number) => {
      holders[passage] = 1;
      return 0;
    },
  });
  return holders;
}

function ranked(
  { engine, passages }: SearchIndex,
  asked: readonly string[],
  candidates: readonly number[],
): readonly number[] {
  const isCandidate = new Uint8Array(passages.length);
  for (const passage of candidates) isCandidate[passage] = 1;
  const scores = new Map(candidates.map((passage) => [passage, 0]));
  for (const word of asked) {
    const results = engine.search(word, {
      ...optionsFor(word),
      boostDocument: (passage: number) => isCandidate[passage] ?? 0,
    });
    for (const { id, score } of results) scores.set(id, (scores.get(id) ?? 0) + score);
  }
  // Sorting is stable: of two that fit as well the newer comes first.
  return [...scores].sort((a, b) => b[1] - a[1]).map(([passage]) => passage);
}

function optionsFor(word: string): SearchOptions {
  return { prefix: !isWholeOnly(word) };
}

import { holdsAll } from "../../core/text/find-in-text";
import type { Term } from "../../core/text/terms";
import { wordPieces } from "../../core/text/word-pieces";
import { Best } from "./best";
import type { SearchIndex } from "./load-search";
import { searchablePassage } from "./passages";
import { readPostings } from "./postings";
import type { WordFit } from "./vocabulary";

/** The numbers of the passages that hold all terms. */
export interface Matching {
  /** The best first. */
  readonly ranked: readonly number[];
  /** How well each of those fits, in the same order. */
  readonly scores: readonly number[];
  /** How many there are in all. */
  readonly total: number;
}

/**
 * The passages in which each of the terms stands. The index says in which the words may stand; where
 * a term is more than one word, the passage's own text says whether it does.
 */
export function matchingPassages(
  index: SearchIndex,
  terms: readonly Term[],
  most: number,
): Matching {
  if (terms.length === 0) return { ranked: [], scores: [], total: 0 };
  const asked = terms.flatMap((term) =>
    wordPieces(term.folded).map((piece) => scoresOf(index, piece, fitOf(term, piece))),
  );
  const unsure = terms.filter((term) => !isOneWord(term));
  const best = new Best(most);
  let total = 0;
  for (let passage = 0; passage < index.passages.length; passage += 1) {
    const score = sumOf(asked, passage);
    if (score === undefined || !holds(index, passage, unsure)) continue;
    total += 1;
    best.add(passage, score);
  }
  return { ranked: best.passages, scores: best.scores, total };
}

/** How well a passage fits all that is asked; undefined where it lacks some of it. */
function sumOf(asked: readonly Scores[], passage: number): number | undefined {
  let sum = 0;
  for (const scores of asked) {
    const score = scores[passage] ?? 0;
    if (score === 0) return undefined;
    sum += score;
  }
  return sum;
}

function holds(index: SearchIndex, number: number, terms: readonly Term[]): boolean {
  const passage = index.passages[number];
  return (
    terms.length === 0 || (passage !== undefined && holdsAll(searchablePassage(passage), terms))
  );
}

function isOneWord({ folded }: Term): boolean {
  const [piece, another] = wordPieces(folded);
  return piece === folded && another === undefined && wordPieces(`${folded}a`)[0] !== folded;
}

/** Of more than one word or sign, each may begin or end inside of a word: it is the text that says. */
function fitOf(term: Term, piece: string): WordFit {
  return isOneWord(term) && piece === term.folded ? term.stands : "anywhere";
}

/** For each passage how well it fits; 0 where it does not. */
type Scores = Float32Array;

/** So many words are remembered: somebody who types asks for the first ones again at every letter. */
const mostRemembered = 32;
const remembered = new WeakMap<SearchIndex, Map<string, Scores>>();

function scoresOf(index: SearchIndex, piece: string, fit: WordFit): Scores {
  const known = remembered.get(index) ?? new Map<string, Scores>();
  remembered.set(index, known);
  const key = `${fit} ${piece}`;
  const scores = known.get(key) ?? findScores(index, piece, fit);
  known.delete(key);
  known.set(key, scores);
  for (const oldest of known.keys()) {
    if (known.size <= mostRemembered) break;
    known.delete(oldest);
  }
  return scores;
}

/** A word itself says more than one that begins with it, and that more than one that it is inside of. */
const weights: Readonly<Record<WordFit, number>> = { whole: 1, first: 0.6, anywhere: 0.3 };

/** How soon more of the same in one passage stops counting, and a long one counts less: as BM25 has it. */
const [saturation, lengthWeight] = [1.2, 0.7];

function findScores(index: SearchIndex, piece: string, fit: WordFit): Scores {
  const { passages, vocabulary, postings } = index;
  const scores = new Float32Array(passages.length);
  let holders = 0;
  vocabulary.look(piece, fit, (from, how) => {
    readPostings(postings, from, (passage, count) => {
      if (scores[passage] === 0) holders += 1;
      scores[passage] = (scores[passage] ?? 0) + count * weights[how];
    });
  });
  const rarity = Math.log(1 + (passages.length - holders + 0.5) / (holders + 0.5));
  const average = averageLength(index);
  for (let passage = 0; passage < scores.length; passage += 1) {
    const often = scores[passage] ?? 0;
    if (often === 0) continue;
    const length = (passages[passage]?.text.length ?? 0) / average;
    const slow = saturation * (1 - lengthWeight + lengthWeight * length);
    scores[passage] = (rarity * often) / (often + slow);
  }
  return scores;
}

const averages = new WeakMap<SearchIndex, number>();

function averageLength(index: SearchIndex): number {
  const sum = () => index.passages.reduce((total, { text }) => total + text.length, 0);
  const average = averages.get(index) ?? (sum() / index.passages.length || 1);
  averages.set(index, average);
  return average;
}

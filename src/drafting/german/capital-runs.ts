// Finds words with capitals in a row.
import { notGermanNames } from "./german-words";

export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/\p{L}[\p{L}\p{M}-]*/gu)].map(({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }));

/** The words with capitals in a row from here on, with nothing but spaces between them. */
export function runAt(text: string, words: readonly Word[], at: number): Word[] {
  const run: Word[] = [];
  for (let here = at; here < words.length; here++) {
    const word = words[here];
    if (word === undefined || !/^\p{Lu}/u.test(word.text) || notGermanNames.has(word.text)) break;
    const before = run.at(-1);
    if (before !== undefined && text.slice(before.end, word.start).trim() !== "") break;
    run.push(word);
  }
  return run;
}

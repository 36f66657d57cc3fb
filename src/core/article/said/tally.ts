import type { QuotationEntry } from "./quotation-entries";

/** How much was said, of all that is looked at. */
export interface Tally {
  readonly quotations: number;
  readonly words: number;
  /** The words as a part of all words looked at, from 0 to 1; 0 where there are none. */
  readonly share: number;
}

/** How many words were said in these quotations. */
export function wordsIn(entries: readonly QuotationEntry[]): number {
  return entries.reduce((sum, { words }) => sum + words, 0);
}

/** Counts quotations, each of which must stand in the list once, as a part of so many words. */
export function tallyOf(entries: readonly QuotationEntry[], allWords: number): Tally {
  const words = wordsIn(entries);
  return { quotations: entries.length, words, share: shareOf(words, allWords) };
}

/** What part of all words so many are; 0 where there are none at all. */
export function shareOf(words: number, allWords: number): number {
  return allWords === 0 ? 0 : words / allWords;
}

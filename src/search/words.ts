import { wordSegments } from "../article/word-segments";
import { foldWord } from "./fold-word";

/** One word of a text. */
export interface Word {
  /** As words are compared, see foldWord; never empty. */
  readonly folded: string;
  /** Where it stands, in UTF-16 units, end excluded. */
  readonly start: number;
  readonly end: number;
}

/** Letters, marks and digits in a row. Apostrophes part words, so that "l’eau" is found by "eau". */
const run = /[\p{L}\p{M}\p{N}\u00AD]+/gu;

/** Letters of writing systems that put no spaces between words. */
const unspaced =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]+/gu;

/** The alphabets of which most texts are: no stretch of a word in them is in another writing system. */
const isSpaced = /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Arabic}\p{sc=Hebrew}0-9]+$/u;

/** The words of a text, in order, the same whatever its language. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  const add = (word: string, start: number) => {
    const folded = foldWord(word);
    if (folded !== "") words.push({ folded, start, end: start + word.length });
  };
  for (const { 0: letters, index } of text.matchAll(run)) {
    if (isSpaced.test(letters)) {
      add(letters, index);
      continue;
    }
    let done = 0;
    for (const { 0: stretch, index: within } of letters.matchAll(unspaced)) {
      if (within > done) add(letters.slice(done, within), index + done);
      // The writing system says which dictionary is used, not the language given here.
      for (const { segment, index: at } of wordSegments(stretch, "en")) {
        add(segment, index + within + at);
      }
      done = within + stretch.length;
    }
    if (done < letters.length) add(letters.slice(done), index + done);
  }
  return words;
}

/** Whether a word is too short to search for by its beginning: one letter of an alphabet. */
export function isWholeOnly(folded: string): boolean {
  return folded.length < 2 && folded.search(unspaced) < 0;
}

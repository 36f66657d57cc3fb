import { foldText } from "../text/fold";
import { nearest } from "./checking/nearest";

/**
 * The entry that is most likely meant by an id that was not found, by the words in the id and those
 * that say what an entry is: a heading, a name, the words of a quotation. Undefined where no words
 * speak for any: an id such as `q9` says nothing, and is as far from `q1` as from any other.
 */
export function likely<T>(
  id: string,
  entries: readonly T[],
  textsOf: (entry: T) => readonly string[],
): T | undefined {
  const wanted = wordsOf(id);
  let best: T | undefined;
  let most = least;
  for (const entry of wanted.length === 0 ? [] : entries) {
    for (const text of textsOf(entry)) {
      const score = likeness(wanted, wordsOf(text));
      if (score > most) [best, most] = [entry, score];
    }
  }
  return best;
}

/** So much of the wanted words must be found at least. */
const least = 0.5;

/** How much of the wanted words is found; of two as good, the one with fewer others is more alike. */
function likeness(wanted: readonly string[], found: readonly string[]): number {
  // “nordstream” is “nord-stream”.
  const whole = found.length < 5 ? found.join("") : "";
  if (whole !== "" && isAlike(wanted.join(""), [whole])) return 2;
  const common = wanted.filter((word) => isAlike(word, found)).length;
  return common / wanted.length + common / (found.length + wanted.length) / 100;
}

/** Whether a word is one of some, if a long one perhaps misspelt. */
function isAlike(word: string, words: readonly string[]): boolean {
  return words.includes(word) || (word.length > 4 && nearest(word, words) !== undefined);
}

/** What of a text says something: words of three letters and more, folded. */
function wordsOf(text: string): readonly string[] {
  return foldText(text).match(/\p{L}{3,}/gu) ?? [];
}

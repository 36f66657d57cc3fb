// Finds what names a country in a paragraph: names, adjectives, seats of government, capitals that act.
import type { CountryWord } from "./country-words";
import { type ArticleContext, isGuarded } from "./guards";
import type { CountryVocabulary } from "./vocabulary";

export interface FoundCountry {
  readonly code: string;
  readonly kind: CountryWord["kind"];
  /** UTF-16 offsets in the paragraph. */
  readonly start: number;
  readonly end: number;
  /** From 0 to 1. */
  readonly confidence: number;
}

const sure = { name: 0.97, people: 0.96, government: 0.93, capital: 0.8 } as const;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** All countries named in a paragraph, in reading order. */
export function findCountries(
  text: string,
  vocabulary: CountryVocabulary,
  context: ArticleContext,
): FoundCountry[] {
  const words = wordsOf(text);
  const found: FoundCountry[] = [];
  for (let at = 0; at < words.length; at++) {
    const phrase = (vocabulary.get(words[at]?.text ?? "") ?? []).find(({ words: wanted }) =>
      wanted.every((word, offset) => isAt(words, at + offset, word, text, offset > 0)),
    );
    if (phrase === undefined) continue;
    const start = words[at]?.start ?? 0;
    const last = at + phrase.words.length - 1;
    const end = words[last]?.end ?? start;
    at = last;
    const { means } = phrase;
    if (means === undefined) continue;
    const place = { text, start, end, ...means };
    if (isGuarded(place, context)) continue;
    found.push({ ...means, start, end, confidence: sure[means.kind] });
  }
  return found;
}

/** Words with the stops of abbreviations, without a genitive's ending: `U.S.`, `Germany` of `Germany's`. */
function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(
    /(?:\p{L}\.){2,}|No\.|St\.|\p{L}[\p{L}\p{M}\p{N}&'’-]*|\d+/gu,
  )) {
    const whole = found.replace(/['’-]+$|['’]s$/u, "");
    // German-based, U.S.-led, Anglo-French: the parts are words of their own.
    const parts =
      /^(?:Guinea-Bissau|Timor-Leste|Bosnia-Herzegovina|Congo-Brazzaville|Port-au-Prince|Saudi-|saudi-|US-a)/.test(
        whole,
      )
        ? [whole]
        : whole.split("-");
    let start = index;
    for (const part of parts) {
      const bare = part.replace(/['’]s$/u, "");
      if (bare !== "") words.push({ text: bare, start, end: start + bare.length });
      start += part.length + 1;
    }
  }
  return words;
}

/** Whether a word is there; of all but the first of a phrase, nothing but space before it. */
function isAt(
  words: readonly Word[],
  at: number,
  wanted: string,
  text: string,
  follows: boolean,
): boolean {
  const word = words[at];
  if (word === undefined) return false;
  // “America's Cup” is written with its ending in the list.
  const isSame =
    word.text === wanted || (/['’]s$/u.test(wanted) && text.startsWith(wanted, word.start));
  if (!isSame || !follows) return isSame;
  return /^(?:['’]s)?[\s-]+$/u.test(text.slice(words[at - 1]?.end ?? 0, word.start));
}

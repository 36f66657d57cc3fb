// Finds words of a German text that are used as names: nowhere an article or an adjective before them.
import { wordsOf } from "./capital-runs";
import { germanNoun, isGermanSpeechVerb, notGermanNames } from "./german-words";

/** What a noun has before it and a person's name has not; also where places are: `in Kiel`, `aus Kiel`. */
const beforeNouns =
  /^(?:d(?:er|ie|as|em|en|es)|(?:k?ein|mein|dein|sein|ihr|unser|euer|dies|jed|manch|solch|welch)\p{Ll}*|viele?|alle|mehr|weniger|beide|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|pro|je|ins?|im|am|zum|zur|vom|beim|ans|aufs|nach|aus|ab|bis|\p{Ll}{2,}(?:e|er|es|en|em))$/iu;

/** Endings of nouns that no name has. */
const nounEnding = /(?:ung|heit|keit|schaft|tion|tät|ismus|ment|nis|tum|ling|innen)(?:en|s|es|e)?$/;

/** A verb of one: `Romanow kam`, `Romanow ist`. */
const verbOfOne =
  /^(?:\p{Ll}+t|\p{Ll}+te|war|kam|will|kann|soll|muss|weiß|sei|gab|ging|nahm|rief)$/u;

export function isLikeBareName(word: string): boolean {
  return (
    /^\p{Lu}\p{Ll}{3,}(?:-\p{Lu}\p{Ll}+)?$/u.test(word) &&
    germanNoun(word) === undefined &&
    !notGermanNames.has(word) &&
    !nounEnding.test(word)
  );
}

export interface UseOfWords {
  /** What stands alone at the beginning of a clause before a verb, and nowhere as nouns do. */
  readonly bare: ReadonlySet<string>;
  /** What stands as nouns do. */
  readonly nouns: ReadonlySet<string>;
}

/** How the words with a capital in a text are used. */
export function wordUse(paragraphs: readonly string[]): UseOfWords {
  const bare = new Set<string>();
  const nouns = new Set<string>();
  for (const text of paragraphs) {
    const words = wordsOf(text);
    words.forEach(({ text: word, start, end }, at) => {
      if (!isLikeBareName(word)) return;
      const last = words[at - 1];
      const next = words[at + 1];
      const isBeside = last !== undefined && text.slice(last.end, start).trim() === "";
      const before = isBeside && start - last.end < 3 ? last.text : "";
      if (beforeNouns.test(before) && !isGermanSpeechVerb(before)) nouns.add(word);
      const isBeginning =
        before === "" && /(?:^|[.!?:,]\s|\s{4})$/.test(text.slice(Math.max(0, start - 4), start));
      const isSubject = next !== undefined && next.start === end + 1 && verbOfOne.test(next.text);
      if (isBeginning && isSubject) bare.add(word);
    });
  }
  for (const word of nouns) bare.delete(word);
  return { bare, nouns };
}

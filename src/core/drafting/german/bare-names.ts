// Finds words of a German text that are used as names: nowhere an article or an adjective before them.
import { wordsOf } from "./capital-runs";
import { germanNoun, isGermanSpeechVerb, notGermanNames } from "./german-words";

/** What a noun has before it and a person's name has not; also where places are: `in Kiel`, `aus Kiel`. */
const beforeNouns =
  /^(?:d(?:er|ie|as|em|en|es)|(?:k?ein|mein|dein|sein|ihr|unser|euer|dies|jed|manch|solch|welch)\p{Ll}*|viele?|alle|mehr|weniger|beide|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|pro|je|ins?|im|am|zum|zur|vom|beim|ans|aufs|nach|aus|ab|bis)$/iu;

/** `großer Erfolg`; not `Trainer Lund`. */
const adjective = /^\p{Ll}{3,}(?:e|er|es|en|em)$/u;

/** `Und Romanow kam`, `dass Romanow kam` */
const conjunction = /^(?:und|aber|doch|denn|dass|weil|als|wenn|ob|nachdem|bevor)$/i;

/** `musste Romanow`: they end as adjectives do. */
const helpingVerb =
  /^(?:(?:h[aä]t|k[oö]nn|m[uü]ss|woll|soll|d[uü]rf|m[oö]ch)te|w[uü]rde|werde|habe|könne|müsse|wolle|solle|dürfe|wäre)n?$/;

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

function isBeforeNoun(before: string): boolean {
  if (isGermanSpeechVerb(before) || helpingVerb.test(before)) return false;
  return beforeNouns.test(before) || adjective.test(before);
}

/** What is quoted before is blanked. */
function beginsClause(text: string, start: number): boolean {
  return /(?:^|[.!?:,]\s|\s{4})$/.test(text.slice(Math.max(0, start - 4), start));
}

export interface UseOfWords {
  /** What stands alone at the beginning of a clause before a verb, and nowhere as nouns do. */
  readonly bare: ReadonlySet<string>;
  /** Two words that stand so together, both of them nowhere as nouns do: `Romanow` of `Nataliya Romanow kam`. */
  readonly pairs: ReadonlySet<string>;
  /** What stands as nouns do. */
  readonly nouns: ReadonlySet<string>;
}

/** How the words with a capital in a text are used. */
export function wordUse(paragraphs: readonly string[]): UseOfWords {
  const bare = new Set<string>();
  const nouns = new Set<string>();
  const pairs = new Map<string, string>();
  for (const text of paragraphs) {
    const words = wordsOf(text);
    words.forEach(({ text: word, start, end }, at) => {
      if (!isLikeBareName(word)) return;
      const last = words[at - 1];
      const next = words[at + 1];
      const isBeside = last !== undefined && text.slice(last.end, start).trim() === "";
      const before = isBeside && start - last.end < 3 ? last.text : "";
      if (isBeforeNoun(before)) nouns.add(word);
      const isSubject = next !== undefined && next.start === end + 1 && verbOfOne.test(next.text);
      if (!isSubject) return;
      if (conjunction.test(before) || (before === "" && beginsClause(text, start))) bare.add(word);
      else if (last !== undefined && isLikeBareName(before) && beginsClause(text, last.start))
        pairs.set(word, before);
    });
  }
  for (const word of nouns) bare.delete(word);
  const names = [...pairs].flatMap(([last, first]) =>
    nouns.has(last) || nouns.has(first) ? [] : [`${first} ${last}`],
  );
  return { bare, nouns, pairs: new Set(names) };
}

// Chooses the topics of an article: what is named again and again, in headline and sub-headings, early.
import { afterDateline } from "../mentions/dateline";
import { type Token, tokensOf } from "../sentences/tokens";
import { labelLinesIn } from "../turns/label-lines";
import { isOfCountry } from "./country-topics";
import { knownTopics } from "./generic-words";
import { noTopicsIn } from "./no-topics";
import {
  germanStem,
  type NounPhrase,
  nounPhrases,
  type PhraseOccurrence,
  stem,
} from "./noun-phrases";
import { quotedIn } from "./quoted-phrases";
import { isOfPaper, isReporting } from "./reporting";
import { scoreOf } from "./score-phrase";
import { stemmed, stemsOf, withoutSuffering } from "./stemmed";
import {
  isInName,
  kindOfTopic,
  longerForm,
  nameOfPhrase,
  overlaps,
  type ScoredPhrase,
} from "./topic-name";
import type { TopicText } from "./topic-text";

/** As many as a list of filters takes in at a glance. */
const mostTopics = 8;

/** In an article of fewer words, once so many topics are chosen, a word in passing is no further one. */
const shortArticle = 250;
const fewTopics = 2;

/** What scores less than this share of the first is hardly a topic. */
const leastShare = 0.15;

/** No German word that says something is longer. */
const longestWord = 60;

export interface FoundTopic {
  readonly name: string;
  readonly kind: "organisation" | "place" | undefined;
  readonly confidence: number;
  readonly occurrences: readonly PhraseOccurrence[];
}

/** At most eight topics, the likeliest first. */
export function findTopics(text: TopicText): FoundTopic[] {
  const { headline, headings, texts, entities, speakers, language } = text;
  const isGerman = language.startsWith("de");
  const labels = labelLinesIn(texts);
  const tokens = texts.map((one) =>
    labels.has(one.trim()) ? [] : withoutDateline(tokensOf(one, [], 0), one).map(withoutSuffering),
  );
  const spoken = new Set(speakers.flatMap((name) => [name.toLowerCase(), stemmed(name)]));
  const stemOf = isGerman ? germanStem : stem;
  const headlineStems = stemsOf(headline, stemOf);
  const headingStems = stemsOf(headings.join(" . "), stemOf);
  const phrases = nounPhrases(tokens, texts, noTopicsIn(text), headlineStems, stemOf);
  const isCompound = isGerman ? compoundsOf(phrases) : () => false;
  const places = { isQuoted: quotedIn(texts), isAfterName: afterNamesIn(texts) };
  const scored = [...phrases.values()]
    .map(
      (phrase): ScoredPhrase => ({
        phrase,
        score: scoreOf(phrase, headlineStems, headingStems, texts.length, isGerman, {
          ...places,
          isCompound,
        }),
      }),
    )
    .filter(({ phrase, score }) => {
      const words = phrase.occurrences[0]?.text ?? "";
      return (
        score > 0 &&
        !isReporting(words, entities) &&
        !phrase.occurrences.every((one) => isOfPaper(one, texts)) &&
        !isOfCountry(phrase.occurrences[0], texts, language) &&
        !spoken.has(words.toLowerCase()) &&
        !phrase.occurrences.every((one) => isInName(one, speakers, texts))
      );
    })
    .sort((a, b) => b.score - a.score || (a.phrase.key < b.phrase.key ? -1 : 1));
  const least = (scored[0]?.score ?? 0) * leastShare;
  const chosen: ScoredPhrase[] = [];
  const isShort = tokens.reduce((sum, { length }) => sum + length, 0) < shortArticle;
  for (const one of scored) {
    if (chosen.length === mostTopics || one.score < least) break;
    if (isShort && chosen.length >= fewTopics && isInPassing(one)) continue;
    if (!chosen.some((other) => overlaps(one.phrase, other.named ?? other.phrase)))
      chosen.push(longerForm(one, scored, chosen, stemmed(headline, stemOf)));
  }
  const best = chosen[0]?.score ?? 1;
  return chosen.map(({ phrase, named, score }) => ({
    name: nameOfPhrase(named ?? phrase),
    kind: kindOfTopic(phrase, entities),
    confidence: Math.round(Math.min(0.9, 0.45 + 0.45 * Math.sqrt(score / best)) * 100) / 100,
    occurrences: phrase.occurrences,
  }));
}

/** Whether a word occurs that ends as another does, and says more than that: `Hafengesetz` beside `Gesetz`. */
function compoundsOf(phrases: ReadonlyMap<string, NounPhrase>): (phrase: NounPhrase) => boolean {
  return ({ key, words }) => {
    if (words > 1 || key.length < 12 || key.length > longestWord) return false;
    for (let at = 3; at <= key.length - 5; at++) if (phrases.has(key.slice(at))) return true;
    return false;
  };
}

/** A single common word that the text has once, as headlines have many. */
function isInPassing({ phrase: { words, occurrences } }: ScoredPhrase): boolean {
  const text = occurrences[0]?.text ?? "";
  return (
    occurrences.length < 2 &&
    words === 1 &&
    !/^\p{Lu}/u.test(text) &&
    !knownTopics.includes(text.toLowerCase())
  );
}

/** `MUSCAT, March 9 (Example Wire) -` says where it was written, and not about what. */
function withoutDateline(tokens: readonly Token[], text: string): readonly Token[] {
  const place = { paragraph: 0, sentence: 0, from: 0, to: tokens.length, text };
  return tokens.slice(afterDateline(tokens, place));
}

/** Whether a word with a capital comes right before a place. */
function afterNamesIn(texts: readonly string[]): (occurrence: PhraseOccurrence) => boolean {
  return ({ paragraph, start }) =>
    /\p{Lu}[\p{L}’'-]*\s$/u.test((texts[paragraph] ?? "").slice(Math.max(0, start - 30), start));
}

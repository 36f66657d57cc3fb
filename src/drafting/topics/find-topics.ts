// Chooses the topics of an article: what is named again and again, in headline and sub-headings, early.
import { countryVocabulary } from "../countries/vocabulary";
import { notGermanNames } from "../german/german-words";
import { afterDateline } from "../people/dateline";
import type { NamedEntity } from "../people/entity";
import { withoutArticle } from "../people/same-name";
import { type Token, tokensOf } from "../sentences/tokens";
import { type NounPhrase, nounPhrases, type PhraseOccurrence, stem } from "./noun-phrases";
import { scoreOf } from "./score-phrase";

/** As many as a list of filters takes in at a glance. */
const mostTopics = 8;

/** What scores less than this share of the first is hardly a topic. */
const leastShare = 0.15;

/** Who reports is no topic of the report. */
const newsBody =
  /\b(?:Wire|News|Times|Reuters|AFP|AP|Press|BBC|CNN|Post|Gazette|Herald|Telegraph|Guardian|Agency)$/;

export interface FoundTopic {
  readonly name: string;
  readonly kind: "organisation" | "place" | undefined;
  readonly confidence: number;
  readonly occurrences: readonly PhraseOccurrence[];
}

export interface TopicText {
  readonly headline: string;
  readonly headings: readonly string[];
  readonly texts: readonly string[];
  readonly entities: readonly NamedEntity[];
  /** The names of all who speak: they are filters already. */
  readonly speakers: readonly string[];
  readonly language: string;
}

interface Scored {
  readonly phrase: NounPhrase;
  /** The longer phrase that it is named by: `harbour study` for `study`. */
  readonly named?: NounPhrase;
  readonly score: number;
}

/** At most eight topics, the likeliest first. */
export function findTopics({
  headline,
  headings,
  texts,
  entities,
  speakers,
  language,
}: TopicText): FoundTopic[] {
  const tokens = texts.map((text) => withoutDateline(tokensOf(text, [], 0), text));
  const people = new Set(
    entities
      .filter(
        ({ type, gender, isUnnamed }) => !isUnnamed && (type === "person" || gender !== undefined),
      )
      .flatMap(({ words }) => [...words, ...words.map(withoutArticle)])
      .map((word) => word.toLowerCase()),
  );
  for (const name of speakers)
    for (const word of name.split(/\s+/))
      if (isLabel(word, entities)) people.add(word.toLowerCase());
  const spoken = new Set(speakers.flatMap((name) => [name.toLowerCase(), stemmed(name)]));
  const vocabulary = countryVocabulary("en");
  const headlineStems = stemsOf(headline);
  const headingStems = stemsOf(headings.join(" . "));
  const isNationality = (word: string) =>
    vocabulary
      .get(word)
      ?.some(({ words, means }) => words.length === 1 && means?.kind === "people") ?? false;
  const isTitled = (word: string) => headlineStems.has(stem(word)) || headingStems.has(stem(word));
  // German nouns have capitals, and what has none is no topic.
  const isNoNoun = (word: string) =>
    language.startsWith("de") && (!/^\p{Lu}/u.test(word) || notGermanNames.has(word));
  const isCountry = (word: string) =>
    vocabulary
      .get(word)
      ?.some(({ words, means }) => words.length === 1 && means?.kind === "name") ?? false;
  const isExcluded = (word: string) =>
    isNoNoun(word) ||
    people.has(word.replace(/['’]s$/, "").toLowerCase()) ||
    isNationality(word) ||
    // A country is a filter of its own.
    isCountry(word) ||
    (vocabulary.has(word) && !isTitled(word));
  const phrases = nounPhrases(tokens, texts, isExcluded, headlineStems);
  const scored = [...phrases.values()]
    .map(
      (phrase): Scored => ({
        phrase,
        score: scoreOf(
          phrase,
          headlineStems,
          headingStems,
          texts.length,
          language.startsWith("de"),
        ),
      }),
    )
    .filter(({ phrase, score }) => {
      const text = phrase.occurrences[0]?.text ?? "";
      return score > 0 && !newsBody.test(text) && !spoken.has(text.toLowerCase());
    })
    .sort((a, b) => b.score - a.score || (a.phrase.key < b.phrase.key ? -1 : 1));
  const least = (scored[0]?.score ?? 0) * leastShare;
  const chosen: Scored[] = [];
  for (const one of scored) {
    if (chosen.length === mostTopics || one.score < least) break;
    if (!chosen.some((other) => overlaps(one.phrase, other.named ?? other.phrase)))
      chosen.push(longerForm(one, scored, chosen, stemmed(headline)));
  }
  const best = chosen[0]?.score ?? 1;
  return chosen.map(({ phrase, named, score }) => ({
    name: nameOf(named ?? phrase),
    kind: kindOf(phrase, entities),
    confidence: Math.round(Math.min(0.9, 0.45 + 0.45 * Math.sqrt(score / best)) * 100) / 100,
    occurrences: phrase.occurrences,
  }));
}

/** Whether a word of a speaker's name is of a person's, or a label such as `CHAIRMAN`: no body's. */
function isLabel(word: string, entities: readonly NamedEntity[]): boolean {
  return (
    /^\p{Lu}/u.test(word) &&
    !entities.some(
      ({ type, words }) => type !== "person" && type !== "unknown" && words.includes(word),
    )
  );
}

function stemmed(text: string): string {
  return tokensOf(text, [], 0)
    .filter(({ kind }) => kind === "word")
    .map((token: Token) => stem(token.text))
    .join(" ");
}

/** `MUSCAT, March 9 (Example Wire) -` says where it was written, and not about what. */
function withoutDateline(tokens: readonly Token[], text: string): readonly Token[] {
  const place = { paragraph: 0, sentence: 0, from: 0, to: tokens.length, text };
  return tokens.slice(afterDateline(tokens, place));
}

function stemsOf(text: string): Set<string> {
  return new Set(
    tokensOf(text, [], 0)
      .filter(({ kind }) => kind === "word")
      .map((token: Token) => stem(token.text)),
  );
}

/** Whether two phrases are about the same: one has all words of the other, or they share the head. */
function overlaps(one: NounPhrase, other: NounPhrase): boolean {
  const a = one.key.split(" ");
  const b = other.key.split(" ");
  return (
    a.every((word) => b.includes(word)) ||
    b.every((word) => a.includes(word)) ||
    a.at(-1) === b.at(-1)
  );
}

/** `harbour study` for `study`, where it is nearly always that. */
function longerForm(
  one: Scored,
  all: readonly Scored[],
  chosen: readonly Scored[],
  headline: string,
): Scored {
  const longer = all.find(
    ({ phrase }) =>
      phrase.words > one.phrase.words &&
      ` ${phrase.key} `.includes(` ${one.phrase.key} `) &&
      (phrase.occurrences.length * 4 > one.phrase.occurrences.length * 3 ||
        (` ${headline} `.includes(` ${phrase.key} `) && phrase.words === one.phrase.words + 1)) &&
      !chosen.some((other) => overlaps(phrase, other.named ?? other.phrase)),
  );
  return longer === undefined
    ? one
    : { phrase: one.phrase, named: longer.phrase, score: one.score };
}

/** The most frequent way of writing it, with a capital. */
function nameOf({ occurrences, words }: NounPhrase): string {
  const counts = new Map<string, number>();
  for (const { text } of occurrences) {
    if (text.split(/\s+/).length === words) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [occurrences[0]?.text ?? ""];
  return best.replace(/\s+/g, " ").replace(/^./u, (first) => first.toUpperCase());
}

function kindOf({ occurrences }: NounPhrase, entities: readonly NamedEntity[]): FoundTopic["kind"] {
  const text = occurrences[0]?.text ?? "";
  const entity = entities.find(({ name, aliases }) => name === text || aliases.has(text));
  return entity?.type === "body" ? "organisation" : entity?.type === "place" ? "place" : undefined;
}

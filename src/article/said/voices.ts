import type { Entity } from "../entity";
import { type ByKind, byKind, type Kind } from "../kinds";
import type { MarkedAnnotation, MarkedArticle } from "../marked-article";
import { isApart, type MentionPlace, mentionPlaces } from "./mention-places";
import { type QuotationEntry, quotationEntries } from "./quotation-entries";
import { type Tally, tallyOf, wordsIn } from "./tally";

/** One speaker, topic or country with all that is said by, on or about it. */
export interface Voice {
  readonly entity: Entity;
  readonly said: Tally;
  /** How often it is named apart from that: see isApart. */
  readonly mentions: number;
  /** The first quotation or mention in reading order; undefined for what does not appear. */
  readonly first: MarkedAnnotation | undefined;
}

/** The values of one kind, in order of appearance. */
export interface VoicesOfKind {
  /** Those with a quotation: said by a speaker, on a topic, about a country. */
  readonly quoted: readonly Voice[];
  /** Those without one that are named. */
  readonly mentioned: readonly Voice[];
  /** Those that the file declares and the text does not show, in the file's order. */
  readonly absent: readonly Voice[];
}

/** Who says how much in an article. Every share is of the words of all its quotations. */
export interface Voices extends ByKind<VoicesOfKind> {
  /** The countries that the quoted speakers belong to, by the words said by them. */
  readonly from: readonly Voice[];
  /** Every quotation once. */
  readonly total: Tally;
}

/**
 * Counts what an article quotes. A joint quotation counts in full for each of its speakers, topics
 * and countries, and once in the total, so shares can add up to more than 1.
 */
export function voicesOf(
  marked: MarkedArticle,
  entries: readonly QuotationEntry[] = quotationEntries(marked),
): Voices {
  const places = mentionPlaces(marked);
  const allWords = wordsIn(entries);
  const voices = byKind((kind) => {
    const said = entriesByNumber(entries, ({ quotation }) => quotation.members[kind]);
    return voicesAmong(marked, kind, said, places, allWords);
  });
  const numbers = new Map(marked.entities.country.map(({ id, number }) => [id, number]));
  const from = entriesByNumber(entries, ({ speakers }) => {
    const theirs = speakers.flatMap(({ country }) => numbers.get(country ?? "") ?? []);
    return [...new Set(theirs)];
  });
  const byPlace = voicesAmong(marked, "country", from, places, allWords);
  return {
    speaker: byStanding(voices.speaker),
    topic: byStanding(voices.topic),
    country: byStanding(voices.country),
    from: byStanding(byPlace).quoted,
    total: tallyOf(entries, allWords),
  };
}

type Said = ReadonlyMap<number, readonly QuotationEntry[]>;

function entriesByNumber(
  entries: readonly QuotationEntry[],
  numbersOf: (entry: QuotationEntry) => readonly number[],
): Said {
  const byNumber = new Map<number, QuotationEntry[]>();
  for (const entry of entries) {
    for (const number of numbersOf(entry)) {
      const there = byNumber.get(number);
      if (there === undefined) byNumber.set(number, [entry]);
      else there.push(entry);
    }
  }
  return byNumber;
}

function voicesAmong(
  { entities }: MarkedArticle,
  kind: Kind,
  said: Said,
  places: readonly MentionPlace[],
  allWords: number,
): readonly Voice[] {
  const own = places.filter((place) => place.kind === kind);
  const mentions = new Map<number, number>();
  for (const { number } of own.filter(isApart)) {
    mentions.set(number, (mentions.get(number) ?? 0) + 1);
  }
  const named = new Map<number, MarkedAnnotation>();
  for (const { number, mention } of own) if (!named.has(number)) named.set(number, mention);
  return entities[kind].map((entity) => {
    const entries = said.get(entity.number) ?? [];
    return {
      entity,
      said: tallyOf(entries, allWords),
      mentions: mentions.get(entity.number) ?? 0,
      first: earlier(entries[0]?.quotation, named.get(entity.number)),
    };
  });
}

function earlier(
  a: MarkedAnnotation | undefined,
  b: MarkedAnnotation | undefined,
): MarkedAnnotation | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a.number < b.number ? a : b;
}

function byStanding(voices: readonly Voice[]): VoicesOfKind {
  const appearing = voices
    .filter(({ first }) => first !== undefined)
    .sort((a, b) => (a.first?.number ?? 0) - (b.first?.number ?? 0));
  return {
    quoted: appearing.filter(({ said }) => said.quotations > 0),
    mentioned: appearing.filter(({ said }) => said.quotations === 0),
    absent: voices.filter(({ first }) => first === undefined),
  };
}

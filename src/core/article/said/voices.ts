import type { Entity } from "../entity";
import type { Count } from "../filtering/count";
import { type ByKind, byKind, type Kind } from "../kinds";
import type { MarkedAnnotation, MarkedArticle } from "../marked-article";
import { positionOf } from "../reading-order";
import { isApart, type MentionPlace, mentionPlaces } from "./mention-places";
import { type QuotationEntry, quotationEntries } from "./quotation-entries";
import { type Tally, tallyOf, wordsIn } from "./tally";

/** One speaker, topic or country with all that is said by, on or about it. */
export interface Voice {
  readonly entity: Entity;
  /** What the selection leaves of its quotations. */
  readonly said: Tally;
  /** How often it is named apart from them, of what the selection leaves: see isApart. */
  readonly mentions: number;
  /** The same of the whole article. */
  readonly inAll: Count;
  /** Its first quotation or mention in the whole article; undefined for what does not appear. */
  readonly first: MarkedAnnotation | undefined;
}

/** The values of one kind, in order of appearance. */
export interface VoicesOfKind {
  /** Those with a quotation that the selection leaves: said by a speaker, on a topic, about a country. */
  readonly quoted: readonly Voice[];
  /** Those with quotations, none of which the selection leaves. */
  readonly filteredOut: readonly Voice[];
  /** Those that no quotation of the article has, and that it names, however often under the selection. */
  readonly mentioned: readonly Voice[];
  /** Those that the file declares and the text does not show, in the file's order. */
  readonly absent: readonly Voice[];
}

/** Who says how much in an article. Every share is of the words of all quotations that are a match. */
export interface Voices extends ByKind<VoicesOfKind> {
  /** The countries that the quoted speakers belong to, by the words said by them. */
  readonly from: readonly Voice[];
  /** Every quotation once. */
  readonly total: Tally;
}

/**
 * Counts what an article quotes of what a selection leaves: `matches` are the annotations of
 * `matchesOf`. Who is quoted at all, and what stands apart from it, is true of the article whatever is
 * selected. A joint quotation counts in full for each of its speakers, topics and countries, and once
 * in the total, so shares can add up to more than 1.
 */
export function voicesOf(
  marked: MarkedArticle,
  matches: readonly MarkedAnnotation[] = marked.annotations,
): Voices {
  const matching = new Set(matches);
  const all = quotationEntries(marked);
  const entries = all.filter(({ quotation }) => matching.has(quotation));
  const counted = { places: mentionPlaces(marked), matching, allWords: wordsIn(entries) };
  const voices = byKind((kind) => {
    const said = entriesByNumber(all, ({ quotation }) => quotation.members[kind]);
    return voicesAmong(marked, kind, said, counted);
  });
  const numbers = new Map(marked.entities.country.map(({ id, number }) => [id, number]));
  const from = entriesByNumber(all, ({ speakers }) => {
    const theirs = speakers.flatMap(({ country }) => numbers.get(country ?? "") ?? []);
    return [...new Set(theirs)];
  });
  return {
    speaker: byStanding(marked, voices.speaker),
    topic: byStanding(marked, voices.topic),
    country: byStanding(marked, voices.country),
    from: byStanding(marked, voicesAmong(marked, "country", from, counted)).quoted,
    total: tallyOf(entries, counted.allWords),
  };
}

type EntriesBySpeaker = ReadonlyMap<number, readonly QuotationEntry[]>;

function entriesByNumber(
  entries: readonly QuotationEntry[],
  numbersOf: (entry: QuotationEntry) => readonly number[],
): EntriesBySpeaker {
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

interface Counted {
  readonly places: readonly MentionPlace[];
  readonly matching: ReadonlySet<MarkedAnnotation>;
  readonly allWords: number;
}

function voicesAmong(
  marked: MarkedArticle,
  kind: Kind,
  said: EntriesBySpeaker,
  { places, matching, allWords }: Counted,
): readonly Voice[] {
  const named = new Map<number, MentionPlace[]>();
  for (const place of places) {
    if (place.kind !== kind) continue;
    const there = named.get(place.number);
    if (there === undefined) named.set(place.number, [place]);
    else there.push(place);
  }
  return marked.entities[kind].map((entity) => {
    const all = said.get(entity.number) ?? [];
    const own = named.get(entity.number) ?? [];
    const apart = own.filter(isApart);
    return {
      entity,
      said: tallyOf(
        all.filter(({ quotation }) => matching.has(quotation)),
        allWords,
      ),
      mentions: apart.filter(({ mention }) => matching.has(mention)).length,
      inAll: { quotations: all.length, mentions: apart.length },
      first: earlier(marked, all[0]?.quotation, own[0]?.mention),
    };
  });
}

function earlier(
  marked: MarkedArticle,
  a: MarkedAnnotation | undefined,
  b: MarkedAnnotation | undefined,
): MarkedAnnotation | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return positionOf(marked, a) < positionOf(marked, b) ? a : b;
}

function byStanding(marked: MarkedArticle, voices: readonly Voice[]): VoicesOfKind {
  const firstAt = ({ first }: Voice) => (first === undefined ? 0 : positionOf(marked, first));
  const appearing = voices
    .filter(({ first }) => first !== undefined)
    .sort((a, b) => firstAt(a) - firstAt(b));
  return {
    quoted: appearing.filter(({ said }) => said.quotations > 0),
    filteredOut: appearing.filter(
      ({ said, inAll }) => said.quotations === 0 && inAll.quotations > 0,
    ),
    mentioned: appearing.filter(({ inAll }) => inAll.quotations === 0),
    absent: voices.filter(({ first }) => first === undefined),
  };
}

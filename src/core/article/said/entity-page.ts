import type { Entity } from "../entity";
import { type ByKind, byKind } from "../kinds";
import type { MarkedAnnotation, MarkedArticle, MarkedSection } from "../marked-article";
import { type MentionEntry, mentionEntries } from "./mention-entries";
import { isApart, mentionPlaces } from "./mention-places";
import { type QuotationEntry, quotationEntries } from "./quotation-entries";
import { type Tally, tallyOf, wordsIn } from "./tally";

/** What an article has of one speaker, topic or country, and what a selection leaves of it. */
export interface EntityOverview {
  readonly entity: Entity;
  /** Said by the speaker, or by the speakers of the country; undefined for a topic. */
  readonly by: SaidShare | undefined;
  /** Said on the topic, about the country, or by others who name the speaker. */
  readonly about: SaidShare;
  /**
   * Where else it is named: outside of a speaker's own quotations, of those on the topic, of those
   * about the country. Those that are a match.
   */
  readonly mentions: readonly MentionEntry[];
  /** How many of these the whole article has. */
  readonly mentionsInAll: number;
  /** The speakers who belong to the country, in the file's order, those not quoted too. */
  readonly speakers: readonly EntityTally[];
}

/** Some of an article's quotations. Every share is of the words of all quotations that are a match. */
export interface SaidShare {
  /** Those that are a match, in reading order. */
  readonly entries: readonly QuotationEntry[];
  /** How many of these the whole article has. */
  readonly inAll: number;
  readonly tally: Tally;
  /** Who says it, on what and about whom: most quotations first, the page's own entity left out. */
  readonly among: ByKind<readonly EntityTally[]>;
  /** The sections in which they begin, in order. */
  readonly sections: readonly SectionTally[];
}

export interface EntityTally {
  readonly entity: Entity;
  readonly tally: Tally;
}

export interface SectionTally {
  readonly section: MarkedSection;
  readonly tally: Tally;
}

/**
 * Gathers the page of one of the article's entities under a selection: `matches` are the annotations
 * of `matchesOf`. A selection takes away from the page and moves nothing on it: what stands in whose
 * words is true of the article.
 */
export function entityPageOf(
  marked: MarkedArticle,
  entity: Entity,
  matches: readonly MarkedAnnotation[] = marked.annotations,
): EntityOverview {
  const { kind, id, number } = entity;
  const matching = new Set(matches);
  const all = quotationEntries(marked);
  const allWords = wordsIn(all.filter(({ quotation }) => matching.has(quotation)));
  const said = (some: readonly QuotationEntry[]): SaidShare => {
    const entries = some.filter(({ quotation }) => matching.has(quotation));
    return { ...saidIn(entries, marked, entity, allWords), inAll: some.length };
  };
  const member = all.filter(({ quotation }) => quotation.members[kind].includes(number));
  const apart = mentionPlaces(marked).filter(
    (place) => place.kind === kind && place.number === number && isApart(place),
  );
  const page = {
    entity,
    mentions: mentionEntries(
      apart.filter(({ mention }) => matching.has(mention)),
      marked,
      all,
    ),
    mentionsInAll: apart.length,
    speakers: [],
  };
  if (kind === "topic") return { ...page, by: undefined, about: said(member) };
  if (kind === "speaker") {
    const naming = new Set(apart.flatMap(({ around }) => around));
    const about = all.filter(({ quotation }) => naming.has(quotation));
    return { ...page, by: said(member), about: said(about) };
  }
  const theirs = said(all.filter(({ speakers }) => speakers.some(({ country }) => country === id)));
  const speakers = marked.entities.speaker
    .filter(({ country }) => country === id)
    .map((speaker) => ({
      entity: speaker,
      tally: tallyOf(
        theirs.entries.filter(({ speakers }) => speakers.includes(speaker)),
        allWords,
      ),
    }));
  return { ...page, by: theirs, about: said(member), speakers };
}

function saidIn(
  entries: readonly QuotationEntry[],
  { entities, sections }: MarkedArticle,
  own: Entity,
  allWords: number,
): Omit<SaidShare, "inAll"> {
  return {
    entries,
    tally: tallyOf(entries, allWords),
    among: byKind((kind) =>
      entities[kind]
        .map((entity) => ({
          entity,
          tally: tallyOf(
            entries.filter(({ quotation }) => quotation.members[kind].includes(entity.number)),
            allWords,
          ),
        }))
        .filter(({ entity, tally }) => entity !== own && tally.quotations > 0)
        .sort((a, b) => b.tally.quotations - a.tally.quotations),
    ),
    sections: sections
      .map((section) => {
        const here = entries.filter((entry) => entry.section === section);
        return { section, tally: tallyOf(here, allWords) };
      })
      .filter(({ tally }) => tally.quotations > 0),
  };
}

import type { Entity } from "../entity";
import { type ByKind, byKind } from "../kinds";
import type { MarkedAnnotation, MarkedArticle, MarkedSection } from "../marked-article";
import { contextOf, type InContext } from "./in-context";
import { isApart, type MentionPlace, mentionPlaces } from "./mention-places";
import type { QuotationEntry } from "./quotation-entries";
import { type Tally, tallyOf, wordsIn } from "./tally";

/** What an article has of one speaker, topic or country. */
export interface EntityPage {
  readonly entity: Entity;
  /** Said by the speaker, or by the speakers of the country; undefined for a topic. */
  readonly by: Said | undefined;
  /** Said on the topic, about the country, or by others who name the speaker. */
  readonly about: Said;
  /**
   * Where else it is named: outside of a speaker's own quotations, of those on the topic, of those
   * about the country.
   */
  readonly mentions: readonly MentionEntry[];
  /** The speakers who belong to the country, in the file's order, those not quoted too. */
  readonly speakers: readonly EntityTally[];
}

/** Some of an article's quotations. Every share is of the words of all of them. */
export interface Said {
  /** In reading order. */
  readonly entries: readonly QuotationEntry[];
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

export interface MentionEntry {
  readonly mention: MarkedAnnotation;
  readonly section: MarkedSection;
  readonly context: readonly InContext[];
  /** The quotations of others it stands in, for a speaker; none where the article itself says it. */
  readonly within: readonly QuotationEntry[];
}

/** Gathers the page of one of the article's entities; `entries` are all of its quotations. */
export function entityPageOf(
  marked: MarkedArticle,
  entries: readonly QuotationEntry[],
  entity: Entity,
): EntityPage {
  const { kind, id, number } = entity;
  const allWords = wordsIn(entries);
  const said = (some: readonly QuotationEntry[]) => saidIn(some, marked, entity, allWords);
  const member = entries.filter(({ quotation }) => quotation.members[kind].includes(number));
  const apart = mentionPlaces(marked).filter(
    (place) => place.kind === kind && place.number === number && isApart(place),
  );
  const mentions = mentionEntries(apart, marked, entries);
  const page = { entity, mentions, speakers: [] };
  if (kind === "topic") return { ...page, by: undefined, about: said(member) };
  if (kind === "speaker") {
    const naming = new Set(mentions.flatMap(({ within }) => within));
    return { ...page, by: said(member), about: said(entries.filter((each) => naming.has(each))) };
  }
  const theirs = entries.filter(({ speakers }) => speakers.some(({ country }) => country === id));
  const speakers = marked.entities.speaker
    .filter(({ country }) => country === id)
    .map((speaker) => ({
      entity: speaker,
      tally: tallyOf(
        entries.filter(({ quotation }) => quotation.members.speaker.includes(speaker.number)),
        allWords,
      ),
    }));
  return { ...page, by: said(theirs), about: said(member), speakers };
}

function saidIn(
  entries: readonly QuotationEntry[],
  { entities, sections }: MarkedArticle,
  own: Entity,
  allWords: number,
): Said {
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

function mentionEntries(
  places: readonly MentionPlace[],
  marked: MarkedArticle,
  entries: readonly QuotationEntry[],
): readonly MentionEntry[] {
  const entryOf = new Map(entries.map((entry) => [entry.quotation, entry]));
  return places.flatMap(({ mention, around }) => {
    const paragraph = marked.paragraphs[mention.ranges[0]?.paragraph ?? -1];
    const section = marked.sections[paragraph?.section ?? -1];
    if (section === undefined) return [];
    const within = around.flatMap((quotation) => entryOf.get(quotation) ?? []);
    return { mention, section, context: contextOf(marked, mention), within };
  });
}

import type { Entity } from "../entity";
import type { MarkedAnnotation, MarkedArticle, MarkedSection } from "../marked-article";
import { quotedInFull } from "../quoted";
import { wordSegments } from "../word-segments";

/** One quotation as a list shows it and an export writes it. */
export interface QuotationEntry {
  readonly quotation: MarkedAnnotation;
  /** The words as said, all parts, joined by an ellipsis. */
  readonly text: string;
  /** How many words were said, by the article's language. */
  readonly words: number;
  /** The section in which it begins. */
  readonly section: MarkedSection;
  readonly speakers: readonly Entity[];
  readonly topics: readonly Entity[];
  readonly countries: readonly Entity[];
}

const known = new WeakMap<MarkedArticle, readonly QuotationEntry[]>();

/** The article's placed quotations in reading order: the same list each time. */
export function quotationEntries(marked: MarkedArticle): readonly QuotationEntry[] {
  const entries = known.get(marked) ?? listEntries(marked);
  known.set(marked, entries);
  return entries;
}

function listEntries(marked: MarkedArticle): readonly QuotationEntry[] {
  const { annotations, paragraphs, sections, entities, article } = marked;
  return annotations.flatMap((quotation) => {
    const section = sections[paragraphs[quotation.ranges[0]?.paragraph ?? -1]?.section ?? -1];
    if (quotation.annotation.type !== "quotation" || section === undefined) return [];
    const text = quotedInFull(marked, quotation);
    const { members } = quotation;
    return {
      quotation,
      text,
      words: [...wordSegments(text, article.language)].filter(({ isWordLike }) => isWordLike)
        .length,
      section,
      speakers: members.speaker.flatMap((number) => entities.speaker[number] ?? []),
      topics: members.topic.flatMap((number) => entities.topic[number] ?? []),
      countries: members.country.flatMap((number) => entities.country[number] ?? []),
    };
  });
}

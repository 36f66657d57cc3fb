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
  const steps = listingQuotations(marked);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** So many UTF-16 units of quotations are counted in one step. */
const stepLength = 20_000;

/** Makes the list of {@link quotationEntries} in steps: counting the words of a long article takes a while. */
export function* listingQuotations(
  marked: MarkedArticle,
): Generator<void, readonly QuotationEntry[]> {
  const before = known.get(marked);
  if (before !== undefined) return before;
  const entries: QuotationEntry[] = [];
  let length = 0;
  for (const quotation of marked.annotations) {
    const entry = entryOf(marked, quotation);
    if (entry === undefined) continue;
    entries.push(entry);
    length += entry.text.length;
    if (length < stepLength) continue;
    yield;
    length = 0;
  }
  // Whoever has not waited for the last step has made a list meanwhile: there is to be one.
  const entriesKnown = known.get(marked) ?? entries;
  known.set(marked, entriesKnown);
  return entriesKnown;
}

/** Undefined for a mention. */
function entryOf(marked: MarkedArticle, quotation: MarkedAnnotation): QuotationEntry | undefined {
  const { paragraphs, sections, entities, article } = marked;
  const section = sections[paragraphs[quotation.ranges[0]?.paragraph ?? -1]?.section ?? -1];
  if (quotation.annotation.type !== "quotation" || section === undefined) return undefined;
  const text = quotedInFull(marked, quotation);
  const { members } = quotation;
  return {
    quotation,
    text,
    words: wordCount(text, article.language),
    section,
    speakers: members.speaker.flatMap((number) => entities.speaker[number] ?? []),
    topics: members.topic.flatMap((number) => entities.topic[number] ?? []),
    countries: members.country.flatMap((number) => entities.country[number] ?? []),
  };
}

function wordCount(text: string, language: string): number {
  let words = 0;
  for (const { isWordLike } of wordSegments(text, language)) if (isWordLike) words += 1;
  return words;
}

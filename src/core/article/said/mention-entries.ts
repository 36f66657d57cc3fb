import type { MarkedAnnotation, MarkedArticle, MarkedSection } from "../marked-article";
import { type WordsInContext, wordsInContext } from "./in-context";
import type { MentionPlace } from "./mention-places";
import type { QuotationEntry } from "./quotation-entries";

/** A mention as a list shows it. */
export interface MentionEntry {
  readonly mention: MarkedAnnotation;
  readonly section: MarkedSection;
  readonly context: readonly WordsInContext[];
  /**
   * The quotations of others it stands in, for a speaker, whether they are a match or not; none where
   * the article itself says it.
   */
  readonly within: readonly QuotationEntry[];
}

/** Mentions with what a list shows of them; `entries` are all quotations of the article. */
export function mentionEntries(
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
    return { mention, section, context: wordsInContext(marked, mention), within };
  });
}

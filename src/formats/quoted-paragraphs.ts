import { quotedParagraphsOf } from "../article/quoted";
import type { ExportRow } from "./export-list";

/**
 * The words as said, one text for each paragraph they stand in. An ellipsis stands exactly where
 * words are left out: between parts of one paragraph, or at the beginning of a later one.
 */
export function quotedParagraphs({ entry, marked }: ExportRow): readonly string[] {
  return quotedParagraphsOf(marked, entry.quotation).map(({ text, isAfterGap }) =>
    isAfterGap ? `… ${text}` : text,
  );
}

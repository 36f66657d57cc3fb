import type { Mark } from "../core/article/format";
import { quotedParagraphsOf } from "../core/article/quoted";
import type { ExportRow } from "./export-list";

/** Words of one paragraph, with what is more than plain in them, by UTF-16 offsets. */
export interface QuotedWords {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/**
 * The words as said, one text for each paragraph they stand in. An ellipsis stands exactly where
 * words are left out: between parts of one paragraph, or at the beginning of a later one.
 */
export function quotedParagraphs({ entry, marked }: ExportRow): readonly QuotedWords[] {
  return quotedParagraphsOf(marked, entry.quotation).map(({ text, marks, isAfterGap }) => {
    if (!isAfterGap) return { text, marks };
    const before = "… ";
    const moved = marks.map((mark) => ({
      ...mark,
      start: mark.start + before.length,
      end: mark.end + before.length,
    }));
    return { text: before + text, marks: moved };
  });
}

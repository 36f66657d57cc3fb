import type { ExportRow } from "./export-list";

/**
 * The words as said, one text for each paragraph they stand in. Parts of one paragraph are joined
 * by an ellipsis; an ellipsis also begins a text before which whole paragraphs were left out.
 */
export function quotedParagraphs({ entry, marked }: ExportRow): readonly string[] {
  const texts: string[] = [];
  let last: number | undefined;
  for (const { paragraph, start, end } of entry.quotation.ranges) {
    const words = marked.paragraphs[paragraph]?.text.slice(start, end) ?? "";
    if (paragraph === last) texts.push(`${texts.pop() ?? ""} … ${words}`);
    else texts.push(last !== undefined && paragraph > last + 1 ? `… ${words}` : words);
    last = paragraph;
  }
  return texts;
}

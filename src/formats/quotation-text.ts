import { attribution } from "./attribution";
import type { ExportRow } from "./export-list";
import { quotationLink } from "./quotation-link";
import { quotedParagraphs } from "./quoted-paragraphs";

/** One quotation as plain text: the words, who said them, the article with its day, and the link. */
export function quotationText(row: ExportRow): string {
  const { headline, published } = row.marked.article;
  const source = [
    `— ${attribution(row.entry)}`.trim(),
    published === undefined ? headline : `${headline}, ${published.slice(0, 10)}`,
    quotationLink(row),
  ];
  return `${quotedParagraphs(row).join("\n\n")}\n\n${source.join("\n")}\n`;
}

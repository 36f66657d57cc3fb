import { attribution } from "./attribution";
import type { ExportRow } from "./export-list";
import { quotationLink } from "./quotation-link";
import { quotedParagraphs } from "./quoted-paragraphs";

/**
 * One quotation as plain text: the words, who said them, the article with its day, the link, and
 * where the file came from if the article is not the site's own.
 */
export function quotationText(row: ExportRow): string {
  const { headline, published } = row.marked.article;
  const source = [
    `— ${attribution(row.entry)}`.trim(),
    published === undefined ? headline : `${headline}, ${published.slice(0, 10)}`,
    quotationLink(row),
    ...(row.source === undefined ? [] : [`${row.source.notice} ${row.source.address}`]),
  ];
  return `${quotedParagraphs(row).join("\n\n")}\n\n${source.join("\n")}\n`;
}

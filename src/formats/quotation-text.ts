import { attribution } from "./attribution";
import { citationOf } from "./citation";
import type { ExportRow } from "./export-list";
import { quotedParagraphs } from "./quoted-paragraphs";

/**
 * One quotation as plain text: the words, who said them, the article with what `citationOf` says, its address, whether
 * it is a draft, and where the file came from if the article is not the site's own.
 */
export function quotationText(row: ExportRow): string {
  const { headline } = row.marked.article;
  const source = [
    `— ${attribution(row.entry)}`.trim(),
    [headline, ...citationOf(row.marked.article)].join(", "),
    row.citedHref,
    ...(row.drafted === undefined ? [] : [row.drafted]),
    ...(row.source === undefined ? [] : [`${row.source.notice} ${row.source.address}`]),
  ];
  const words = quotedParagraphs(row).map(({ text }) => text);
  return `${words.join("\n\n")}\n\n${source.join("\n")}\n`;
}

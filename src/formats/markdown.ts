import { attribution } from "./attribution";
import { citationOf } from "./citation";
import { escapeDestination, escapeMarkdown } from "./escape-markdown";
import type { ExportList, ExportRow } from "./export-list";
import { quotedParagraphs } from "./quoted-paragraphs";

/**
 * The quotations as Markdown: for each a block quote, a paragraph for each paragraph of the text,
 * and below it the speakers with their roles, the article's headline as a link to the quotation's
 * place, with what `citationOf` says of it. Of articles that are not the site's own, a line for each file
 * says so. The last line links to the list itself.
 */
export function markdown({ rows, site, exportedFrom }: ExportList): string {
  const sources = new Map(rows.map(({ source }) => [source?.address, source]));
  const notices = [...sources.values()].flatMap((source) =>
    source === undefined
      ? []
      : `${escapeMarkdown(source.notice)} ${link(source.address, source.address)}`,
  );
  return `${[...rows.map(quotation), ...notices, link(site, exportedFrom)].join("\n\n")}\n`;
}

function quotation(row: ExportRow): string {
  const { entry, marked, citedHref } = row;
  const quote = quotedParagraphs(row).map((text) => `> ${lines(text).join("\\\n> ")}`.trimEnd());
  const source = [
    escapeMarkdown(attribution(entry)),
    link(marked.article.headline, citedHref),
    ...citationOf(marked.article).map(escapeMarkdown),
  ];
  return `${quote.join("\n>\n")}\n\n— ${source.filter((part) => part !== "").join(", ")}`;
}

/** The lines of a paragraph; the backslash that parts them breaks the line in Markdown. */
function lines(text: string): readonly string[] {
  return text
    .split(/\r\n|[\n\r\v\f\u2028\u2029]/)
    .map(escapeMarkdown)
    .filter((line) => line !== "");
}

function link(text: string, address: string): string {
  return `[${escapeMarkdown(text)}](${escapeDestination(address)})`;
}

import type { Mark } from "../core/article/format";
import { attribution } from "./attribution";
import { citationOf } from "./citation";
import { escapeDestination, escapeInLine, escapeMarkdown } from "./escape-markdown";
import type { ExportList, ExportRow } from "./export-list";
import { withTellableMarks } from "./markdown-emphasis";
import { linesOf, markedWords } from "./marked-words";
import { type QuotedWords, quotedParagraphs } from "./quoted-paragraphs";

/**
 * The quotations as Markdown: for each a block quote, a paragraph for each paragraph of the text,
 * and below it the speakers with their roles, the article's headline as a link to the quotation's
 * place, with what `citationOf` says of it, and whether it is a draft. Of articles that are not the site's own, a line for each file
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
  const { entry, marked, citedHref, drafted } = row;
  const quote = quotedParagraphs(row).map((words) =>
    `> ${linesOf(words).map(lineOf).join("\\\n> ")}`.trimEnd(),
  );
  const source = [
    escapeMarkdown(attribution(entry)),
    link(marked.article.headline, citedHref),
    ...citationOf(marked.article).map(escapeMarkdown),
  ];
  const draft = drafted === undefined ? "" : ` (${escapeMarkdown(drafted)})`;
  return `${quote.join("\n>\n")}\n\n— ${source.filter((part) => part !== "").join(", ")}${draft}`;
}

/** A line of a paragraph with its links and emphasis; the backslash that parts lines breaks them in Markdown. */
function lineOf(words: QuotedWords): string {
  return markedWords(withTellableMarks(words), { plain: escapeInLine, marked }).trim();
}

/** Markdown knows a sign of emphasis by what stands beside it: blanks stay outside. */
function marked(mark: Mark, inner: string): string {
  const [, before = "", words = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(inner) ?? [];
  if (words === "") return inner;
  switch (mark.kind) {
    case "link":
      return `${before}[${words}](${escapeDestination(mark.value)})${after}`;
    case "emphasis":
      return `${before}*${words}*${after}`;
    case "strong":
      return `${before}**${words}**${after}`;
    default:
      return inner;
  }
}

function link(text: string, address: string): string {
  return `[${escapeMarkdown(text)}](${escapeDestination(address)})`;
}

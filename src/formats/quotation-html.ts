import { direction } from "../core/article/direction";
import type { Mark } from "../core/article/format";
import { attribution } from "./attribution";
import { citationOf } from "./citation";
import { escapeHtml } from "./escape-html";
import type { ExportRow, ExportSource } from "./export-list";
import { linesOf, markedWords } from "./marked-words";
import { type QuotedWords, quotedParagraphs } from "./quoted-paragraphs";

/**
 * One quotation as HTML to embed: a block quote that names its source, and below it who said it
 * and the article as a link to the words' place, cited as `citationOf` says. As the HTML standard has it, the attribution
 * stands beside the block quote in a figure, not within. Language and direction are the article's.
 * Of a draft, and of an article that is not the site's own, a line below says so, with the file's address.
 */
export function quotationHtml(row: ExportRow): string {
  const { entry, marked, citedHref } = row;
  const { headline, language } = marked.article;
  const spoken = `lang="${escapeHtml(language)}" dir="${direction(language)}"`;
  const cite = `<cite><a href="${escapeHtml(citedHref)}">${escapeHtml(headline)}</a></cite>`;
  const citation = citationOf(marked.article).map(escapeHtml);
  const caption = [escapeHtml(attribution(entry)), cite, ...citation];
  const draft = row.drafted === undefined ? "" : `<br><small>${escapeHtml(row.drafted)}</small>`;
  const notice = row.source === undefined ? "" : noticeOf(row.source);
  return [
    "<figure>",
    `  <blockquote cite="${escapeHtml(citedHref)}" ${spoken}>`,
    ...quotedParagraphs(row).map((words) => `    <p>${htmlOf(words)}</p>`),
    "  </blockquote>",
    `  <figcaption ${spoken}>— ${caption.filter((part) => part !== "").join(", ")}${draft}${notice}</figcaption>`,
    "</figure>",
    "",
  ].join("\n");
}

/** Words with their links and emphasis; a line break in them is one. */
function htmlOf(words: QuotedWords): string {
  return linesOf(words)
    .map((line) => markedWords(line, { plain: escapeHtml, marked }))
    .join("<br>");
}

function marked(mark: Mark, inner: string): string {
  switch (mark.kind) {
    case "link":
      return `<a href="${escapeHtml(mark.value)}" rel="noreferrer noopener">${inner}</a>`;
    case "emphasis":
      return `<em>${inner}</em>`;
    case "strong":
      return `<strong>${inner}</strong>`;
    case "lang":
      return `<span lang="${escapeHtml(mark.value)}">${inner}</span>`;
    default:
      return inner;
  }
}

function noticeOf({ notice, address }: ExportSource): string {
  const link = `<a href="${escapeHtml(address)}">${escapeHtml(address)}</a>`;
  return `<br><small lang="en" dir="ltr">${escapeHtml(notice)} ${link}</small>`;
}

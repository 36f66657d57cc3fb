import { direction } from "../article/direction";
import { attribution } from "./attribution";
import { escapeHtml } from "./escape-html";
import type { ExportRow, ExportSource } from "./export-list";
import { quotationLink } from "./quotation-link";
import { quotedParagraphs } from "./quoted-paragraphs";

/**
 * One quotation as HTML to embed: a block quote that names its source, and below it who said it
 * and the article as a link to the words' place. As the HTML standard has it, the attribution
 * stands beside the block quote in a figure, not within. Language and direction are the article's.
 * Of an article that is not the site's own, a line below says so, with the file's address.
 */
export function quotationHtml(row: ExportRow): string {
  const { entry, marked, href } = row;
  const { headline, language, published } = marked.article;
  const spoken = `lang="${escapeHtml(language)}" dir="${direction(language)}"`;
  const cite = `<cite><a href="${escapeHtml(quotationLink(row))}">${escapeHtml(headline)}</a></cite>`;
  const caption = [escapeHtml(attribution(entry)), cite, escapeHtml(published?.slice(0, 10) ?? "")];
  const notice = row.source === undefined ? "" : noticeOf(row.source);
  return [
    "<figure>",
    `  <blockquote cite="${escapeHtml(href)}" ${spoken}>`,
    ...quotedParagraphs(row).map((text) => `    <p>${escapeHtml(text)}</p>`),
    "  </blockquote>",
    `  <figcaption ${spoken}>— ${caption.filter((part) => part !== "").join(", ")}${notice}</figcaption>`,
    "</figure>",
    "",
  ].join("\n");
}

function noticeOf({ notice, address }: ExportSource): string {
  const link = `<a href="${escapeHtml(address)}">${escapeHtml(address)}</a>`;
  return `<br><small lang="en" dir="ltr">${escapeHtml(notice)} ${link}</small>`;
}

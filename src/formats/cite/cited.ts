import type { MarkedArticle } from "../../core/article/marked-article";
import type { QuotationEntry } from "../../core/article/said/quotation-entries";
import { attribution } from "../attribution";
import { publicationOf } from "../publication";

/** What is cited, and when: an article, or one quotation in it. */
export interface Cited {
  readonly marked: MarkedArticle;
  readonly entry?: QuotationEntry | undefined;
  /** The whole address of the article or the quotation. */
  readonly href: string;
  /** The day it was read, as `2026-11-29`. */
  readonly accessed: string;
  /** The name of the site. */
  readonly site: string;
}

/** A year, where known its month and day, as numbers. */
export type DateParts = readonly [year: number, month?: number, day?: number];

/** The day of an ISO 8601 date or date-time as the file has it; undefined for none. */
export function datePartsOf(iso: string | undefined): DateParts | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? "") ?? [];
  return year === undefined ? undefined : [Number(year), Number(month), Number(day)];
}

/** Where the article appeared, else the site that shows it. */
export function containerOf({ marked, site }: Cited): string {
  return publicationOf(marked.article) ?? site;
}

/** The words of a quotation on one line, with the number of their paragraph and who said them. */
export function noteOf({ entry }: Cited): string | undefined {
  if (entry === undefined) return undefined;
  const paragraph = (entry.quotation.ranges[0]?.paragraph ?? 0) + 1;
  const who = attribution(entry);
  return onOneLine(`¶ ${paragraph}: ${entry.text}${who === "" ? "" : ` — ${who}`}`);
}

/** What the citation is called, of letters, digits and dashes of ASCII: a key, or a file's name. */
export function citationKey({ marked, entry }: Cited): string {
  const plain = (id: string) => id.replace(/[^A-Za-z0-9-]+/g, "-").replace(/^-+|-+$/g, "");
  const article = plain(marked.article.id) || "article";
  return entry === undefined ? article : `${article}-${plain(entry.quotation.id) || "quotation"}`;
}

/** A text without line breaks and control characters. */
export function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").trim();
}

import type { AnnotatedArticle } from "../core/article/format";

/**
 * What stands behind an article's headline where it is cited, in this order: its bylines, its
 * sources, the day it was published as the article's language writes it. What the file does not say
 * is left out, and the day where a source's name has it already.
 */
export function citationOf(
  article: Pick<AnnotatedArticle, "bylines" | "sources" | "published" | "language">,
): readonly string[] {
  const sources = (article.sources ?? []).map(({ name }) => name);
  const day = article.published === undefined ? "" : dayOf(article.published, article.language);
  const isSaid = sources.some((name) => name.includes(day));
  return [...(article.bylines ?? []), ...sources, ...(day === "" || isSaid ? [] : [day])];
}

/** The day of an ISO 8601 date or date-time as the file has it: no time zone moves it. */
export function dayOf(iso: string, language: string): string {
  const day = new Date(iso.slice(0, 10));
  if (Number.isNaN(day.getTime())) return iso;
  const format = { dateStyle: "long", timeZone: "UTC", calendar: "gregory" } as const;
  return new Intl.DateTimeFormat([language, "en"], format).format(day);
}

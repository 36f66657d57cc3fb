import type { AnnotatedArticle } from "../core/article/format";

/**
 * When an article was last changed: `modified` of format 1.1, an ISO 8601 date or date-time;
 * undefined where the file has none, or something else there.
 */
export function modifiedOf(article: AnnotatedArticle): string | undefined {
  const { modified } = article as { readonly modified?: unknown };
  const isDate = typeof modified === "string" && /^\d{4}-\d\d-\d\d(T|$)/.test(modified);
  return isDate && !Number.isNaN(Date.parse(modified)) ? modified : undefined;
}

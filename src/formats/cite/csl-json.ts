import { type Cited, citationKey, containerOf, datePartsOf, noteOf, onOneLine } from "./cited";

/**
 * The citation as CSL-JSON, a list of one item. Names are literal: the file does not say which part
 * of a name is the family's.
 */
export function cslJson(cited: Cited): string {
  const { article } = cited.marked;
  const { headline, language, bylines } = article;
  const issued = datePartsOf(article.published);
  const item = {
    id: citationKey(cited),
    type: "article-newspaper",
    title: onOneLine(headline),
    author: bylines?.map((name) => ({ literal: onOneLine(name) })),
    "container-title": onOneLine(containerOf(cited)),
    issued: issued && { "date-parts": [issued] },
    URL: cited.href,
    accessed: { "date-parts": [datePartsOf(cited.accessed)] },
    language,
    note: noteOf(cited),
  };
  return `${JSON.stringify([item], undefined, 2)}\n`;
}

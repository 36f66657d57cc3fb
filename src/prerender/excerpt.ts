import type { MarkedArticle, MarkedParagraph } from "../article/marked-article";

/** As much as previews and search results show, in UTF-16 units. */
const longest = 200;

/** The article in a sentence or two: its summary, else how it begins. */
export function summaryOf({ article, paragraphs }: MarkedArticle): string {
  return article.summary ?? excerpt(paragraphs);
}

/** How paragraphs begin, cut at a space where there is one. */
export function excerpt(paragraphs: readonly MarkedParagraph[]): string {
  let text = "";
  for (const paragraph of paragraphs) {
    text = `${text} ${paragraph.text}`.trim().replace(/\s+/g, " ");
    if (text.length > longest) break;
  }
  if (text.length <= longest) return text;
  const space = text.lastIndexOf(" ", longest - 2);
  const cut = text.slice(0, space > longest / 2 ? space : longest - 2);
  return `${cut.replace(/[\uD800-\uDBFF]$/, "")} …`;
}

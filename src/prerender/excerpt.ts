import { beginningOf } from "../article/excerpt";
import type { MarkedArticle, MarkedParagraph } from "../article/marked-article";

/** As much as previews and search results show, in UTF-16 units. */
const longest = 200;

/** The article in a sentence or two: its summary, else how it begins. */
export function summaryOf({ article, paragraphs }: MarkedArticle): string {
  return article.summary ?? howItBegins(paragraphs, article.language);
}

/** How paragraphs begin, on one line, as much as a preview shows. */
export function howItBegins(paragraphs: readonly MarkedParagraph[], language: string): string {
  let text = "";
  for (const paragraph of paragraphs) {
    text = `${text} ${paragraph.text}`.trim().replace(/\s+/g, " ");
    if (text.length > longest) break;
  }
  return beginningOf(text, longest - 2, language);
}

import { beginningOf } from "../core/article/excerpt";
import type { MarkedArticle, MarkedParagraph } from "../core/article/marked-article";
import type { QuotationEntry } from "../core/article/said/quotation-entries";
import { attribution } from "../formats/attribution";

/** As much as previews and search results show, in UTF-16 units. */
const longest = 200;

/** The article in a sentence or two: its summary, else how it begins. */
export function articleSummary({ article, paragraphs }: MarkedArticle): string {
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

/** A quotation on one line, with who said it: as much as a preview shows of the words. */
export function saidIn(entry: QuotationEntry, { article }: MarkedArticle): string {
  const words = beginningOf(entry.text.replace(/\s+/g, " "), longest - 2, article.language);
  return [words, attribution(entry)].filter((part) => part !== "").join(" — ");
}

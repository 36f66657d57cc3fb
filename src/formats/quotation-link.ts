import type { MarkedArticle } from "../core/article/marked-article";
import type { ExportRow } from "./export-list";
import { withTextFragment } from "./text-fragment";

/**
 * The address of the quotation's own page where that has a preview, else its address in the text with a text fragment for its first part, so that a browser that knows
 * text fragments points out the words itself, and not the same words in the headline.
 */
export function quotationLink({ entry, marked, href, pageHref }: ExportRow): string {
  if (pageHref !== undefined) return pageHref;
  const [first] = entry.quotation.ranges;
  if (first === undefined) return href;
  const { text = "" } = marked.paragraphs[first.paragraph] ?? {};
  return withTextFragment(href, {
    text: text.slice(first.start, first.end),
    before: text.slice(0, first.start),
    after: text.slice(first.end),
    others: otherTexts(marked, first.paragraph),
    language: marked.article.language,
  });
}

/** Every text that an article's page shows, without that of one paragraph. */
function otherTexts({ article, sections, paragraphs }: MarkedArticle, paragraph: number) {
  const { headline, summary = "", image } = article;
  return [
    headline,
    summary,
    image?.caption ?? "",
    ...sections.map(({ heading = "" }) => heading),
    ...paragraphs.filter(({ number }) => number !== paragraph).map(({ text }) => text),
  ];
}

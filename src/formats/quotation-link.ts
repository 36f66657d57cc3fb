import type { ExportRow } from "./export-list";
import { withTextFragment } from "./text-fragment";

/**
 * The quotation's address with a text fragment for its first part, so that a browser that knows
 * text fragments points out the words itself.
 */
export function quotationLink({ entry, marked, href }: ExportRow): string {
  const [first] = entry.quotation.ranges;
  if (first === undefined) return href;
  const words = marked.paragraphs[first.paragraph]?.text.slice(first.start, first.end) ?? "";
  return withTextFragment(href, words, marked.article.language);
}

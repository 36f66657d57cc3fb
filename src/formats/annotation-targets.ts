import { describe as describeRange } from "../core/article/describe";
import type { AnnotationTarget } from "./annotation-model";
import type { ExportRow } from "./export-list";

/**
 * Where a quotation stands: one target for each of its parts, in the article's page. Each is
 * selected in two ways. By its words, with up to 32 code points before and after within the
 * paragraph. And by its position, which counts code points from the beginning of the text of the
 * page's element that `[data-paragraph="…"]` names: exactly the paragraph's text in the article's
 * file, as nothing else stands in that element.
 */
export function annotationTargets(row: ExportRow): readonly AnnotationTarget[] {
  const { entry, marked, articleHref } = row;
  const { headline, language } = marked.article;
  return entry.quotation.ranges.flatMap((range): AnnotationTarget[] => {
    const paragraph = marked.paragraphs[range.paragraph];
    if (paragraph === undefined) return [];
    const { start, end, exact, prefix, suffix } = describeRange(
      paragraph.text,
      range,
      paragraph.id,
    );
    if (start === undefined || end === undefined || exact === undefined) return [];
    const source = { id: articleHref, type: "Text", format: "text/html", language } as const;
    const quote = {
      type: "TextQuoteSelector",
      exact,
      ...(prefix === undefined ? {} : { prefix }),
      ...(suffix === undefined ? {} : { suffix }),
    } as const;
    const position = {
      type: "CssSelector",
      value: `[data-paragraph="${paragraph.id}"]`, // ids have no quotation marks or backslashes
      refinedBy: { type: "TextPositionSelector", start, end },
    } as const;
    return [
      {
        type: "SpecificResource",
        source: { ...source, label: headline },
        selector: [quote, position],
      },
    ];
  });
}

import { refusalOf } from "../../../core/article/problem";
import type { Content, ReadResult } from "../../format";
import { ArticleBuilder } from "../model/article-builder";
import { articlesRead } from "../model/articles-read";
import type { Notes } from "../model/notes";
import { stemOf } from "../model/short-text";
import { languageTag } from "../tei/tei-facts";
import { addAnnotation } from "./add-annotation";
import { convertedFrom } from "./converted-from";
import type { PageAnnotation } from "./web-annotations";

/** Of annotations that come without their page: one article for each page, of the words that they quote. */
export function articlesWithoutPage(
  sources: readonly string[],
  annotations: readonly PageAnnotation[],
  content: Content,
  notes: Notes,
): ReadResult {
  notes.remark("page-missing", { given: sources.filter((each) => each !== "").slice(0, 5) });
  const results = sources.flatMap((source) => {
    const own = annotations.filter((each) => each.targets[0]?.source === source);
    const builder = new ArticleBuilder(notes);
    for (const each of own) {
      addAnnotation(
        builder,
        each,
        ({ exact }) => {
          if (exact === undefined) return undefined;
          return { paragraph: builder.paragraph({ text: exact }), start: 0, end: exact.length };
        },
        notes,
      );
    }
    if (builder.length === 0) return [];
    const language = languageTag(own[0]?.language);
    const headline =
      own.find(({ title }) => title !== undefined)?.title ?? (source || stemOf(content.fileName));
    return [
      builder.finish({
        headline,
        ...(language !== undefined && { language }),
        ...convertedFrom(content),
      }),
    ];
  });
  if (results.length === 0) {
    return {
      status: "refused",
      problems: [refusalOf("missing.quoting", { format: "Web Annotation" })],
    };
  }
  return articlesRead(results, notes);
}

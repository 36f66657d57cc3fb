import type { AnnotatedArticle } from "./format";

/** Whether any paragraph has its time in a recording. */
export function hasTimes({ sections }: Pick<AnnotatedArticle, "sections">): boolean {
  return sections.some(({ paragraphs }) => paragraphs.some(({ time }) => time !== undefined));
}

import type { MarkedAnnotation, MarkedArticle } from "./marked-article";

/** The id of the section in which an annotation begins, for its address; undefined for the first, which is the top. */
export function sectionOf(
  { paragraphs, sections }: MarkedArticle,
  { ranges }: MarkedAnnotation,
): string | undefined {
  const section = sections[paragraphs[ranges[0]?.paragraph ?? -1]?.section ?? -1];
  return section?.number === 0 ? undefined : section?.id;
}

import type { MarkedAnnotation, MarkedArticle } from "./marked-article";

/** The words an annotation covers, its parts joined by an ellipsis. */
export function quotedInFull({ paragraphs }: MarkedArticle, { ranges }: MarkedAnnotation): string {
  return ranges
    .map(({ paragraph, start, end }) => paragraphs[paragraph]?.text.slice(start, end) ?? "")
    .join(" … ");
}

/** The same, cut after about 110 UTF-16 units where it has more than 120: at a space if one is near. */
export function quoted(marked: MarkedArticle, annotation: MarkedAnnotation): string {
  const text = quotedInFull(marked, annotation);
  if (text.length <= 120) return text;
  const space = text.lastIndexOf(" ", 110);
  const cut = text.slice(0, space > 55 ? space : 110);
  return `${cut.replace(/[\uD800-\uDBFF]$/, "")} …`;
}

/** The id of the section in which an annotation begins, for its address; undefined for the first, which is the top. */
export function sectionOf(
  { paragraphs, sections }: MarkedArticle,
  { ranges }: MarkedAnnotation,
): string | undefined {
  const section = sections[paragraphs[ranges[0]?.paragraph ?? -1]?.section ?? -1];
  return section?.number === 0 ? undefined : section?.id;
}

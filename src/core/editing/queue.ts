import { isDrafted } from "../article/drafted";
import type { MarkedAnnotation, MarkedArticle } from "../article/marked-article";
import { positionOf } from "../article/reading-order";

/** In which order drafts are reviewed: as they stand in the text, or the least sure first. */
export type ReviewOrder = "reading" | "doubt";

/** What is still to be reviewed of annotations in reading order, in the order that is wanted. */
export function toReview(
  annotations: readonly MarkedAnnotation[],
  order: ReviewOrder,
): readonly MarkedAnnotation[] {
  const drafted = annotations.filter(isDrafted);
  if (order === "reading") return drafted;
  return [...drafted].sort((a, b) => annotationConfidence(a) - annotationConfidence(b));
}

/** The next one to review after an annotation, or the one before it; the first where it has none. */
export function nextToReview(
  marked: MarkedArticle,
  queue: readonly MarkedAnnotation[],
  now: MarkedAnnotation | undefined,
  order: ReviewOrder,
  by: 1 | -1,
): MarkedAnnotation | undefined {
  const others = queue.filter(({ id }) => id !== now?.id);
  if (now === undefined || others.length === 0) return others[0];
  const distanceOf = (each: MarkedAnnotation) =>
    (order === "doubt" && annotationConfidence(each) - annotationConfidence(now)) ||
    positionOf(marked, each) - positionOf(marked, now);
  const after = others.filter((each) => distanceOf(each) > 0);
  const before = others.filter((each) => distanceOf(each) <= 0);
  return by === 1 ? (after[0] ?? others[0]) : (before.at(-1) ?? others.at(-1));
}

export function annotationConfidence({ annotation }: MarkedAnnotation): number {
  return annotation.confidence ?? 1;
}

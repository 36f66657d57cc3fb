import { isDrafted } from "../article/drafted";
import type { MarkedAnnotation } from "../article/marked-article";

/** In which order drafts are reviewed: as they stand in the text, or the least sure first. */
export type ReviewOrder = "reading" | "doubt";

/** What is still to be reviewed, in order. */
export function toReview(
  annotations: readonly MarkedAnnotation[],
  order: ReviewOrder,
): readonly MarkedAnnotation[] {
  const drafted = annotations.filter(isDrafted);
  if (order === "reading") return drafted;
  return [...drafted].sort(
    (a, b) => annotationConfidence(a) - annotationConfidence(b) || a.number - b.number,
  );
}

/** The next one to review after an annotation, or the one before it; the first where it has none. */
export function nextToReview(
  queue: readonly MarkedAnnotation[],
  now: { readonly id: string; readonly number: number; readonly confidence: number } | undefined,
  order: ReviewOrder,
  by: 1 | -1,
): MarkedAnnotation | undefined {
  const others = queue.filter(({ id }) => id !== now?.id);
  if (now === undefined || others.length === 0) return others[0];
  const isAfter = (each: MarkedAnnotation) =>
    order === "reading"
      ? each.number > now.number
      : annotationConfidence(each) - now.confidence || each.number - now.number;
  const after = others.filter((each) => Number(isAfter(each)) > 0);
  const before = others.filter((each) => !(Number(isAfter(each)) > 0));
  return by === 1 ? (after[0] ?? others[0]) : (before.at(-1) ?? others.at(-1));
}

export function annotationConfidence({ annotation }: MarkedAnnotation): number {
  return annotation.confidence ?? 1;
}

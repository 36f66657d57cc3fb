import type { Annotation } from "./format";
import { mentioned } from "./mentioned";
import type { Range } from "./range";

/** A topic mention of at least this many UTF-16 units is a passage: about a sentence. */
const passageLength = 60;

/** Whether an annotation is a passage: a mention of a topic that covers a sentence rather than a word or two. */
export function isPassage({
  annotation,
  ranges,
}: {
  readonly annotation: Annotation;
  readonly ranges: readonly Range[];
}): boolean {
  if (annotation.type !== "mention" || mentioned(annotation).kind !== "topic") return false;
  return ranges.reduce((sum, { start, end }) => sum + end - start, 0) >= passageLength;
}

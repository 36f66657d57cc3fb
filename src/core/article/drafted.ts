import type { MarkedAnnotation } from "./marked-article";

/** Below this confidence an annotation is in doubt. */
const sure = 0.8;

/** Whether a program has made an annotation and no person has accepted it. */
export function isDrafted({ annotation }: MarkedAnnotation): boolean {
  return annotation.origin === "machine";
}

/** Whether an annotation's own file is in doubt of it. */
export function isUnsure({ annotation }: MarkedAnnotation): boolean {
  return annotation.confidence !== undefined && annotation.confidence < sure;
}

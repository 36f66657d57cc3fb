import type { MarkedAnnotation } from "./marked-article";

/** How much of an article a program has marked and nobody has looked at. */
export interface Drafted {
  readonly quotations: number;
  readonly mentions: number;
  /** How many of the quotations the program itself doubts. */
  readonly unsure: number;
}

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

/** What is drafted in an article; undefined where nothing is. */
export function draftedIn(annotations: readonly MarkedAnnotation[]): Drafted | undefined {
  const drafted = annotations.filter(isDrafted);
  if (drafted.length === 0) return undefined;
  const quotations = drafted.filter(({ annotation }) => annotation.type === "quotation");
  return {
    quotations: quotations.length,
    mentions: drafted.length - quotations.length,
    unsure: quotations.filter(isUnsure).length,
  };
}

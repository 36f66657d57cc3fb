import { isDrafted, isUnsure } from "./drafted";
import type { MarkedAnnotation } from "./marked-article";

/** How much of an article a program has marked and nobody has looked at. */
export interface Drafted {
  readonly quotations: number;
  /** How many speakers those quotations have. */
  readonly speakers: number;
  readonly mentions: number;
  /** How much of the article is in doubt. */
  readonly unsure: number;
}

/** What is drafted in an article; undefined where nothing is. */
export function draftCounts(annotations: readonly MarkedAnnotation[]): Drafted | undefined {
  const drafted = annotations.filter(isDrafted);
  if (drafted.length === 0) return undefined;
  const quotations = drafted.flatMap(({ annotation }) =>
    annotation.type === "quotation" ? annotation : [],
  );
  return {
    quotations: quotations.length,
    speakers: new Set(quotations.flatMap(({ speakers }) => speakers)).size,
    mentions: drafted.length - quotations.length,
    unsure: annotations.filter(isUnsure).length,
  };
}

import { isDrafted } from "../../core/article/drafted";
import type { MarkedAnnotation } from "../../core/article/marked-article";
import type { PartWording } from "./english-parts";

/** Of an annotation that a program has made and nobody has accepted, that it is so; undefined for others. */
export function draftedIn(
  { drafted }: Pick<PartWording["card"], "drafted">,
  marked: MarkedAnnotation,
): string | undefined {
  const { confidence } = marked.annotation;
  if (!isDrafted(marked)) return undefined;
  return drafted(confidence === undefined ? undefined : Math.round(confidence * 100));
}

import { fieldOfKind } from "../article/kind-fields";
import type { Kind } from "../article/kinds";
import type { MarkedAnnotation, MarkedArticle } from "../article/marked-article";
import { mentioned } from "../article/mentioned";

/** The annotations that name a speaker, topic or country themselves, in reading order. */
export function annotationsNaming(
  { annotations }: MarkedArticle,
  kind: Kind,
  id: string,
): readonly MarkedAnnotation[] {
  return annotations.filter(({ annotation }) => {
    if (annotation.type === "mention") {
      const of = mentioned(annotation);
      return of.kind === kind && of.id === id;
    }
    return annotation[fieldOfKind[kind]]?.includes(id) === true;
  });
}

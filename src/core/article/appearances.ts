import type { Entity } from "./entity";
import type { MarkedAnnotation, MarkedArticle } from "./marked-article";
import { mentioned } from "./mentioned";

/** The first annotation in reading order that names an entity or quotes a speaker; undefined for none. */
export function firstOf(marked: MarkedArticle, entity: Entity): MarkedAnnotation | undefined {
  return marked.annotations.find(({ annotation }) => {
    if (annotation.type === "quotation") {
      return entity.kind === "speaker" && annotation.speakers.includes(entity.id);
    }
    const { kind, id } = mentioned(annotation);
    return kind === entity.kind && id === entity.id;
  });
}

/** How many placed quotations are a speaker's own; 0 for a topic or country. */
export function quotationsBy(marked: MarkedArticle, entity: Entity): number {
  return marked.annotations.filter(
    ({ annotation }) =>
      annotation.type === "quotation" &&
      entity.kind === "speaker" &&
      annotation.speakers.includes(entity.id),
  ).length;
}

import { type ByKind, byKind, kinds } from "./kinds";
import type { MarkedAnnotation, MarkedArticle } from "./marked-article";
import type { Selection } from "./selection";

// The rules of facets as design.md states them, the plain way: what tests compare the real thing to.

type Belonging = ByKind<ReadonlySet<string>>;

/**
 * The ids an annotation belongs to. A quotation is also about every topic and country mentioned
 * inside it; a mention inside a quotation also belongs to its speakers.
 */
export function belongingOf({ annotations }: MarkedArticle, one: MarkedAnnotation): Belonging {
  const own = statedBy(one);
  for (const other of annotations) {
    const stated = statedBy(other);
    if (isQuotation(one) && !isQuotation(other) && inside(other, one)) {
      for (const id of stated.topic) own.topic.add(id);
      for (const id of stated.country) own.country.add(id);
    }
    if (!isQuotation(one) && isQuotation(other) && inside(one, other)) {
      for (const id of stated.speaker) own.speaker.add(id);
    }
  }
  return own;
}

/** Whether every part of one annotation lies within a part of the other. */
export function inside(one: MarkedAnnotation, other: MarkedAnnotation): boolean {
  return one.ranges.every((part) =>
    other.ranges.some(
      ({ paragraph, start, end }) =>
        paragraph === part.paragraph && start <= part.start && part.end <= end,
    ),
  );
}

/** Or within a kind, and between kinds; a kind in which nothing the article has is chosen asks for nothing. */
export function plainMatches(
  marked: MarkedArticle,
  selection: Selection,
): readonly MarkedAnnotation[] {
  return marked.annotations.filter((annotation) => {
    const belonging = belongingOf(marked, annotation);
    return kinds.every((kind) => {
      const known = marked.entities[kind].map(({ id }) => id);
      const chosen = selection[kind].filter((id) => known.includes(id));
      return chosen.length === 0 || chosen.some((id) => belonging[kind].has(id));
    });
  });
}

function isQuotation({ annotation }: MarkedAnnotation): boolean {
  return annotation.type === "quotation";
}

function statedBy({ annotation }: MarkedAnnotation): ByKind<Set<string>> {
  if (annotation.type === "quotation") {
    return {
      speaker: new Set(annotation.speakers),
      topic: new Set(annotation.topics),
      country: new Set(annotation.countries),
    };
  }
  const of: Readonly<Record<string, unknown>> = annotation.of;
  return byKind((kind) => new Set(typeof of[kind] === "string" ? [of[kind]] : []));
}

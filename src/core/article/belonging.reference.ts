import type { Selection } from "./filtering/selection";
import { type ByKind, byKind, type Kind, kinds } from "./kinds";
import type { MarkedAnnotation, MarkedArticle } from "./marked-article";

// The rules of facets as design.md states them, the plain way: what tests compare the real thing to.

type Belonging = ByKind<ReadonlySet<string>>;

/**
 * The ids an annotation belongs to. A quotation is also about every topic and country mentioned
 * inside it; a mention inside a quotation also belongs to its speakers; what stands inside a passage
 * of a topic is also about that topic.
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
    if (isPassage(other) && inside(one, other)) {
      for (const id of stated.topic) own.topic.add(id);
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

/**
 * Or within a kind, and between kinds; a kind in which nothing the article has is chosen asks for
 * nothing. What belongs to a value left out is as if it were not there. Within a paragraph, what
 * belongs to any chosen value and stands in a paragraph in which all kinds have something. Where only
 * what is in doubt is asked for, nothing else is there.
 */
export function plainMatches(
  marked: MarkedArticle,
  selection: Selection,
): readonly MarkedAnnotation[] {
  const belonging = new Map(marked.annotations.map((each) => [each, belongingOf(marked, each)]));
  const has = (annotation: MarkedAnnotation, kind: Kind, ids: readonly string[]) =>
    ids.some((id) => belonging.get(annotation)?.[kind].has(id));
  const there = marked.annotations.filter(
    (each) =>
      kinds.every((kind) => !has(each, kind, selection.without[kind])) &&
      (!selection.unsure || (each.annotation.confidence ?? 1) < 0.8),
  );
  const asking = kinds.filter((kind) =>
    marked.entities[kind].some(({ id }) => selection[kind].includes(id)),
  );
  const satisfies = (kind: Kind) => (annotation: MarkedAnnotation) =>
    has(annotation, kind, selection[kind]);
  if (selection.within === "annotation" || asking.length < 2) {
    return there.filter((annotation) => asking.every((kind) => satisfies(kind)(annotation)));
  }
  const standsIn = (annotation: MarkedAnnotation, paragraph: number) =>
    annotation.ranges.some((range) => range.paragraph === paragraph);
  return there.filter(
    (annotation) =>
      asking.some((kind) => satisfies(kind)(annotation)) &&
      annotation.ranges.some(({ paragraph }) =>
        asking.every((kind) =>
          there.filter(satisfies(kind)).some((other) => standsIn(other, paragraph)),
        ),
      ),
  );
}

/** Those that stand inside no other; of two in the same places, the first. */
export function plainStops(matches: readonly MarkedAnnotation[]): readonly MarkedAnnotation[] {
  return matches.filter(
    (one, at) =>
      !matches.some(
        (other, before) =>
          one !== other && inside(one, other) && (!inside(other, one) || before < at),
      ),
  );
}

/** A mention of a topic that covers at least 60 UTF-16 units. */
function isPassage({ annotation, ranges }: MarkedAnnotation): boolean {
  const isTopic = annotation.type === "mention" && "topic" in annotation.of;
  return isTopic && ranges.reduce((sum, { start, end }) => sum + (end - start), 0) >= 60;
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

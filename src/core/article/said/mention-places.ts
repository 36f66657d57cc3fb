import { type Entity, entityNumbers } from "../entity";
import type { Kind } from "../kinds";
import type { MarkedAnnotation, MarkedArticle } from "../marked-article";
import { mentioned } from "../mentioned";
import type { Range } from "../range";

/** A mention and whose words it stands in. */
export interface MentionPlace {
  readonly mention: MarkedAnnotation;
  readonly kind: Kind;
  /** The number of the entity it names, among those of its kind. */
  readonly number: number;
  /** The quotations around it, in reading order: every range lies in one of theirs. */
  readonly around: readonly MarkedAnnotation[];
}

/** All placed mentions of an article, in reading order. */
export function mentionPlaces(marked: MarkedArticle): readonly MentionPlace[] {
  const numbers = entityNumbers(marked.entities);
  const byParagraph = quotationsByParagraph(marked);
  return marked.annotations.flatMap((mention) => {
    if (mention.annotation.type === "quotation") return [];
    const { kind, id } = mentioned(mention.annotation);
    const number = numbers[kind].get(id);
    if (number === undefined) return [];
    const near = byParagraph.get(mention.ranges[0]?.paragraph ?? -1) ?? [];
    return { mention, kind, number, around: near.filter((quotation) => holds(quotation, mention)) };
  });
}

/** The mentions of one of the article's entities that are a match, wherever they stand, in reading order. */
export function mentionsOf(
  marked: MarkedArticle,
  { kind, number }: Entity,
  matches: readonly MarkedAnnotation[],
): MarkedAnnotation[] {
  const matching = new Set(matches);
  return mentionPlaces(marked)
    .filter((place) => place.kind === kind && place.number === number)
    .flatMap(({ mention }) => (matching.has(mention) ? mention : []));
}

/**
 * Whether a mention stands apart from what the entity's own numbers count: outside of a speaker's
 * own quotations, or outside of the quotations on a topic or about a country.
 */
export function isApart({ kind, number, around }: MentionPlace): boolean {
  return around.every(({ members }) => !members[kind].includes(number));
}

function quotationsByParagraph({
  annotations,
}: MarkedArticle): ReadonlyMap<number, readonly MarkedAnnotation[]> {
  const byParagraph = new Map<number, MarkedAnnotation[]>();
  for (const quotation of annotations) {
    if (quotation.annotation.type !== "quotation") continue;
    for (const paragraph of new Set(quotation.ranges.map((range) => range.paragraph))) {
      const there = byParagraph.get(paragraph);
      if (there === undefined) byParagraph.set(paragraph, [quotation]);
      else there.push(quotation);
    }
  }
  return byParagraph;
}

/** Whether every range of a mention lies within a range of a quotation. */
function holds(quotation: MarkedAnnotation, mention: MarkedAnnotation): boolean {
  return mention.ranges.every((inner) => quotation.ranges.some((outer) => within(inner, outer)));
}

function within(inner: Range, outer: Range): boolean {
  return (
    inner.paragraph === outer.paragraph && outer.start <= inner.start && inner.end <= outer.end
  );
}

import { entitiesOf, entityNumbers } from "./entity";
import type { AnnotatedArticle } from "./format";
import type { Placed } from "./marked-article";
import { membershipOf } from "./membership";
import type { OpenedBefore } from "./opened-before";
import { place } from "./place";
import type { PlacedAnnotation } from "./placing/target-places";

/**
 * Places the annotations of an article that has been checked: the long part of marking it. Told of the
 * versions `before`, it does so only with what has changed since.
 */
export function placeAnnotations(article: AnnotatedArticle, before?: OpenedBefore): Placed {
  const { annotations, problems } = place(article, before?.placed);
  const inOrder: { readonly index: number; readonly placed: PlacedAnnotation }[] = [];
  for (const [index, placed] of annotations.entries()) {
    if (placed.ranges.length > 0) inOrder.push({ index, placed });
  }
  inOrder.sort((a, b) => inReadingOrder(a.placed, b.placed));
  const all = inOrder.map(({ placed }) => placed);
  const numbers = entityNumbers(entitiesOf(article));
  const members = before?.members.membershipOf(all, numbers) ?? membershipOf(all, numbers);
  const placements = inOrder.flatMap(({ index, placed }, number) => {
    const own = members[number];
    return own === undefined ? [] : { index, ...placed, members: own };
  });
  return { placements, problems };
}

function inReadingOrder(a: PlacedAnnotation, b: PlacedAnnotation): number {
  const first = a.ranges[0];
  const second = b.ranges[0];
  if (first === undefined || second === undefined) return 0;
  return first.paragraph - second.paragraph || first.start - second.start || second.end - first.end;
}

import { entitiesOf, entityNumbers } from "./entity";
import type { AnnotatedArticle } from "./format";
import { byKind } from "./kinds";
import type { Placed } from "./marked-article";
import { type Membership, membershipOf } from "./membership";
import { type PlacedAnnotation, place } from "./place";

const none: Membership = byKind(() => []);

/** Places the annotations of an article that has been checked: the long part of marking it. */
export function placeAnnotations(article: AnnotatedArticle): Placed {
  const { annotations, problems } = place(article);
  const inOrder: Placing[] = [];
  for (const [index, { annotation, ranges, attribution }] of annotations.entries()) {
    if (ranges.length === 0) continue;
    inOrder.push({ index, annotation, ranges, attribution, members: none });
  }
  inOrder.sort(inReadingOrder);
  const members = membershipOf(inOrder, entityNumbers(entitiesOf(article)));
  for (const [number, each] of inOrder.entries()) each.members = members[number] ?? none;
  return { placements: inOrder, problems };
}

interface Placing extends PlacedAnnotation {
  readonly index: number;
  members: Membership;
}

function inReadingOrder(a: PlacedAnnotation, b: PlacedAnnotation): number {
  const first = a.ranges[0];
  const second = b.ranges[0];
  if (first === undefined || second === undefined) return 0;
  return first.paragraph - second.paragraph || first.start - second.start || second.end - first.end;
}

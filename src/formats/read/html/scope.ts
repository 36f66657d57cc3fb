import type { PagePiece } from "./piece";
import { type PageElement, withAncestors } from "./tree";

/** The part of the readable words that an element has to hold to be taken for the article's. */
const most = 0.8;

/** The innermost element that most of the words stand in which Readability has kept; undefined without any. */
export function articleElement(kept: readonly PagePiece[]): PageElement | undefined {
  const units = new Map<PageElement, number>();
  let all = 0;
  for (const piece of kept) {
    if (piece.type !== "words") continue;
    all += piece.text.length;
    for (const element of withAncestors(piece.owner)) {
      units.set(element, (units.get(element) ?? 0) + piece.text.length);
    }
  }
  // Those that hold enough stand in one another. The innermost holds least; of those that hold the same, it
  // was met first.
  let innermost: PageElement | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [element, own] of units) {
    if (own < most * all || own >= least) continue;
    innermost = element;
    least = own;
  }
  return innermost;
}

/** Whether an element stands in another, or is it. */
export function isIn(element: PageElement, root: PageElement | undefined): boolean {
  if (root === undefined) return false;
  for (const each of withAncestors(element)) if (each === root) return true;
  return false;
}

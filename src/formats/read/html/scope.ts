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
  // Elements are met from the inside out: the first that holds enough is the innermost.
  for (const piece of kept) {
    if (piece.type !== "words") continue;
    for (const element of withAncestors(piece.owner)) {
      if ((units.get(element) ?? 0) >= most * all) return element;
    }
  }
  return undefined;
}

/** Whether an element stands in another, or is it. */
export function isIn(element: PageElement, root: PageElement | undefined): boolean {
  if (root === undefined) return false;
  for (const each of withAncestors(element)) if (each === root) return true;
  return false;
}

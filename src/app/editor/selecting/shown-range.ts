import type { MarkedArticle } from "../../../core/article/marked-article";
import type { Range } from "../../../core/article/range";
import { paragraphElement } from "./page-places";
import { placeIn } from "./selected-words";

/**
 * Shows ranges on the page as selected, also while the focus is elsewhere, where the browser can. Gives the
 * way to end it.
 */
export function shownOnPage(root: Element, marked: MarkedArticle, ranges: readonly Range[]) {
  if (!("highlights" in CSS) || ranges.length === 0) return undefined;
  const shown = ranges.flatMap(({ paragraph, start, end }) => {
    const element = paragraphElement(root, marked, paragraph);
    return element === null ? [] : [staticRange(element, start, end)];
  });
  CSS.highlights.set("pen", new Highlight(...shown));
  return () => void CSS.highlights.delete("pen");
}

function staticRange(element: Element, start: number, end: number): StaticRange {
  const [from, to] = [placeIn(element, start), placeIn(element, end)];
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
}

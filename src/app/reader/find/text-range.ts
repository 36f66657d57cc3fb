import type { SearchedPart } from "../../../core/article/article-search";
import { rowOf } from "../rows-in-view";

/** The element that shows a text of the article; undefined while it is not on the page. */
export function elementOf(root: Element, where: SearchedPart): Element | undefined {
  switch (where.part) {
    case "headline":
      return root.querySelector("#headline") ?? undefined;
    case "summary":
      return root.querySelector(".summary") ?? undefined;
    case "heading":
      return root.querySelector(`[data-heading="${where.section}"]`) ?? undefined;
    case "paragraph":
      return rowIn(root, where.paragraph)?.querySelector("[data-paragraph]") ?? undefined;
  }
}

const rows = new WeakMap<Element, Map<number, Element>>();

/** A book has tens of thousands of elements to look through: each row is looked for once. */
function rowIn(root: Element, paragraph: number): Element | null {
  const known = rows.get(root) ?? new Map<number, Element>();
  rows.set(root, known);
  const row = known.get(paragraph);
  if (row?.isConnected) return row;
  const found = rowOf(root, paragraph);
  if (found !== null) known.set(paragraph, found);
  return found;
}

/** A stretch of an element's text, in UTF-16 units; undefined where the element has another text, as when translated. */
export function rangeIn(
  element: Element,
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): Range | undefined {
  if (element.textContent !== text) return undefined;
  const range = document.createRange();
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let at = 0;
  let hasStart = false;
  while (nodes.nextNode()) {
    const node = nodes.currentNode;
    const length = node.nodeValue?.length ?? 0;
    if (!hasStart && start < at + length) {
      range.setStart(node, start - at);
      hasStart = true;
    }
    if (hasStart && end <= at + length) {
      range.setEnd(node, end - at);
      return range;
    }
    at += length;
  }
  return undefined;
}

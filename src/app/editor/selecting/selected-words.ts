import type { MarkedArticle } from "../../../core/article/marked-article";
import type { Range as TextRange } from "../../../core/article/range";
import { snappedToWords } from "../../../core/editing/ends";
import { paragraphElement } from "./page-places";

/**
 * The words that are selected in an article’s text, a range for each paragraph, brought to the edges of
 * words unless `isExact`; none where nothing of the text is selected.
 */
export function selectedWords(
  root: Element,
  { paragraphs, article }: MarkedArticle,
  isExact = false,
): readonly TextRange[] {
  const selection = window.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  if (!root.contains(range.commonAncestorContainer)) return [];
  const byId = new Map(paragraphs.map((each) => [each.id, each]));
  return [...root.querySelectorAll("[data-paragraph]")].flatMap((element) => {
    const paragraph = byId.get(element.getAttribute("data-paragraph") ?? "");
    if (paragraph === undefined || !range.intersectsNode(element)) return [];
    const start = Math.max(0, offsetIn(element, range.startContainer, range.startOffset));
    const end = Math.min(
      paragraph.text.length,
      offsetIn(element, range.endContainer, range.endOffset),
    );
    if (start >= end) return [];
    const rough = { paragraph: paragraph.number, start, end };
    if (isExact) return rough;
    return snappedToWords(rough, paragraph.text, article.language) ?? [];
  });
}

/** How much of an element’s text is before a place in the document, in UTF-16 units. */
export function offsetIn(element: Element, node: Node, offset: number): number {
  const before = document.createRange();
  before.selectNodeContents(element);
  if (before.comparePoint(node, offset) > 0) return element.textContent.length;
  if (before.comparePoint(node, offset) < 0) return 0;
  before.setEnd(node, offset);
  return before.toString().length;
}

/** Selects a range of the text on the page, and brings it into view. */
export function selectOnPage(root: Element, marked: MarkedArticle, range: TextRange): void {
  const element = paragraphElement(root, marked, range.paragraph);
  if (element === null) return;
  // What is selected in the text counts while the focus is not in the tools.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const [from, to] = [placeIn(element, range.start), placeIn(element, range.end)];
  window.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  element.scrollIntoView({ block: "nearest" });
}

/** The place in the document of an offset in an element’s text, in UTF-16 units. */
export function placeIn(element: Element, at: number): { node: Node; offset: number } {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = at;
  let last: Node = element;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { length } = node.textContent ?? "";
    if (left <= length) return { node, offset: left };
    left -= length;
    last = node;
  }
  return { node: last, offset: last.textContent?.length ?? 0 };
}

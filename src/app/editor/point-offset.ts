import { offsetIn } from "./selected-words";

/** The offset in an element’s text at a point of the window, in UTF-16 units; undefined beside it. */
export function offsetAtPoint(element: Element, x: number, y: number): number | undefined {
  const place = caretAt(x, y);
  if (place === undefined || !element.contains(place.node)) return undefined;
  return offsetIn(element, place.node, place.offset);
}

/** Chromium and Safari had a name of their own for it before. */
function caretAt(x: number, y: number): { node: Node; offset: number } | undefined {
  if ("caretPositionFromPoint" in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret === null ? undefined : { node: caret.offsetNode, offset: caret.offset };
  }
  const older: { caretRangeFromPoint?: (x: number, y: number) => Range | null } = document;
  const range = older.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

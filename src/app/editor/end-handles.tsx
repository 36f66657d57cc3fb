import { type PointerEvent, type RefObject, useCallback, useEffect, useState } from "react";
import { createPortal } from "react-dom";
import type { End } from "../../core/editing/ends";
import { snappedToWords } from "../../core/editing/ends";
import { paragraphElement } from "./selecting/page-places";
import { offsetIn, placeIn } from "./selecting/selected-words";
import { shownOnPage } from "./selecting/shown-range";
import type { PenState } from "./use-pen";

interface Place {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

interface Props {
  readonly root: RefObject<HTMLElement | null>;
  readonly pen: PenState;
}

/**
 * Handles at both ends of the mark that is chosen, to be dragged by mouse or finger to other words; with
 * Alt to any character. Keys and buttons do the same, so that a screen reader has no need of them.
 */
export function EndHandles({ root, pen }: Props) {
  const { marked, pointed, part } = pen;
  const ranges = pointed?.ranges ?? [];
  const [places, setPlaces] = useState<Readonly<Record<End, Place>>>();
  const [dragged, setDragged] = useState<{ end: End; offset: number }>();
  const first = ranges[part ?? 0];
  const last = ranges[part ?? ranges.length - 1];
  const measure = useCallback(() => {
    const { current } = root;
    const start = current && first && placeOf(current, marked, first, "start");
    const end = current && last && placeOf(current, marked, last, "end");
    setPlaces(start && end ? { start, end } : undefined);
  }, [root, marked, first, last]);
  useEffect(() => {
    const { current } = root;
    if (current === null) return;
    const frame = requestAnimationFrame(measure);
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    observer.observe(document.body);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  }, [root, measure]);

  /** What the range of an end would be with that end at a point. */
  const rangeAt = (end: End, { clientX, clientY, altKey }: PointerEvent) => {
    const range = end === "start" ? first : last;
    const element =
      root.current && range && paragraphElement(root.current, marked, range.paragraph);
    if (!element || range === undefined) return undefined;
    const offset = offsetAtPoint(element, clientX, clientY);
    const text = marked.paragraphs[range.paragraph]?.text ?? "";
    if (offset === undefined) return undefined;
    const rough = { ...range, [end]: offset };
    if (rough.start >= rough.end) return undefined;
    return altKey ? rough : snappedToWords(rough, text, marked.article.language);
  };
  const drag = (end: End, event: PointerEvent) => {
    const range = rangeAt(end, event);
    const { current } = root;
    if (range === undefined || current === null) return;
    shownOnPage(current, marked, [range]);
    setDragged({ end, offset: range[end] });
  };
  const drop = () => {
    if (dragged !== undefined) pen.putEnd(dragged.end, dragged.offset);
    if ("highlights" in CSS) CSS.highlights.delete("pen");
    setDragged(undefined);
  };
  if (places === undefined) return null;
  return createPortal(
    (["start", "end"] as const).map((end) => (
      <span
        key={end}
        className="pen-handle"
        data-end={end}
        aria-hidden="true"
        style={{
          insetBlockStart: places[end].y,
          left: places[end].x,
          blockSize: places[end].height,
        }}
        onPointerDown={(event) => {
          event.preventDefault();
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) drag(end, event);
        }}
        onPointerUp={drop}
        onPointerCancel={() => setDragged(undefined)}
      />
    )),
    document.body,
  );
}

/** Where an end of a range is on the page, in CSS pixels from its top and left. */
function placeOf(
  root: Element,
  marked: PenState["marked"],
  range: { readonly paragraph: number; readonly start: number; readonly end: number },
  end: End,
): Place | undefined {
  const element = paragraphElement(root, marked, range.paragraph);
  if (element === null) return undefined;
  const at = end === "start" ? range.start : range.end - 1;
  const [from, to] = [placeIn(element, at), placeIn(element, at + 1)];
  const character = document.createRange();
  character.setStart(from.node, from.offset);
  character.setEnd(to.node, to.offset);
  const box = [...character.getClientRects()].find(({ width }) => width > 0);
  if (box === undefined) return undefined;
  const isRightToLeft = getComputedStyle(element).direction === "rtl";
  const x = (end === "start") === isRightToLeft ? box.right : box.left;
  return { x: x + window.scrollX, y: box.top + window.scrollY, height: box.height };
}

/** The offset in an element’s text at a point of the window, in UTF-16 units; undefined beside it. */
function offsetAtPoint(element: Element, x: number, y: number): number | undefined {
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

import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import type { Reading } from "../../reading/reading";
import { isVisible } from "../../ui/is-visible";
import { useLatest } from "../../ui/use-latest";
import { holdingPosition } from "../reading-line";
import { CollapsibleRows } from "./collapsible-rows";

/** The collapsible rows of an article: in the focus view, the paragraphs in which no match has words. */
export function useCollapsing(
  root: RefObject<HTMLElement | null>,
  reading: Reading,
): CollapsibleRows {
  const { marked, matches, view } = reading;
  // Made anew where the article has other paragraphs: one has been split, or two joined.
  const shape = marked.sections.map(({ paragraphs }) => paragraphs.length).join();
  const first = useLatest(reading);
  const collapsible = useMemo(() => {
    const sizes = shape.split(",").map(Number);
    const made = new CollapsibleRows(
      sizes.flatMap((size, section) => new Array<number>(size).fill(section)),
    );
    made.collapse(matchingParagraphs(first.current));
    return made;
  }, [shape, first]);
  const before = useRef({ matches, view });
  useLayoutEffect(() => {
    const { matches: matchesBefore, view: viewBefore } = before.current;
    before.current = { matches, view };
    if (view === viewBefore && matches === matchesBefore) return;
    const { current } = root;
    const collapse = () => {
      if (view === viewBefore && view !== "focus") return;
      const change = () => collapsible.collapse(matchingParagraphs({ marked, matches, view }));
      if (current === null) change();
      else holdingPosition(current, change);
    };
    if (current === null) collapse();
    else holdingFocus(current, collapse);
  }, [root, collapsible, marked, matches, view]);
  useEffect(() => {
    const { current } = root;
    const reveal = ({ target }: Event) => {
      if (!(target instanceof HTMLElement)) return;
      collapsible.reveal(Number(target.dataset.paragraphNumber));
    };
    current?.addEventListener("beforematch", reveal);
    return () => current?.removeEventListener("beforematch", reveal);
  }, [root, collapsible]);
  return collapsible;
}

function matchingParagraphs({
  marked,
  matches,
  view,
}: Pick<Reading, "marked" | "matches" | "view">): readonly boolean[] | undefined {
  if (view !== "focus") return undefined;
  const matching = new Array<boolean>(marked.paragraphs.length).fill(false);
  for (const { ranges } of matches.annotations) {
    for (const { paragraph } of ranges) matching[paragraph] = true;
  }
  return matching;
}

/**
 * Runs a change that may collapse what has the focus, or take the line of a collapsed run or a name that has
 * it; then gives the focus to what stands there instead.
 */
function holdingFocus(root: Element, change: () => void): void {
  const focused = document.activeElement;
  const row = root.contains(focused)
    ? (focused?.closest(".row") ?? focused?.nextElementSibling)
    : undefined;
  change();
  if (!focused || !row) return;
  requestAnimationFrame(() => {
    if (!isSeen(focused)) standingFor(row)?.focus({ preventScroll: true });
  });
}

/** The line of the collapsed run that hides a row; else a name in the row, the heading above it, the page. */
function standingFor(row: Element): HTMLElement | undefined {
  let line: Element | null = row;
  while (line?.matches("[hidden]")) line = line.previousElementSibling;
  const section = row.closest("section")?.querySelector("[data-heading]");
  return [line, row.querySelector("[data-label-for]"), section, row.closest("main")].find(
    (each): each is HTMLElement => each instanceof HTMLElement && each !== row && isSeen(each),
  );
}

function isSeen(element: Element): boolean {
  return element.isConnected && isVisible(element);
}

import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from "react";
import { useLocation, useNavigationType } from "react-router";
import { servedHref } from "../../core/address/absolute-href";
import { isEmpty } from "../../core/article/filtering/selection";
import type { Reading } from "../reading/reading";
import { useLatest } from "../ui/use-latest";
import { clearance } from "./clearance";
import { focusHeading, goToAnnotation, goToSection, goToTop, restore } from "./go-to";
import { keepPosition, keptPosition, type ReadingPosition } from "./kept-position";
import { hasActedSince, isWhereBrought } from "./reading-line";
import { paragraphInView, rowOf } from "./rows-in-view";
import type { CollapsibleRows } from "./text/collapsible-rows";
import type { TextSurface } from "./text/text-surface";
import { holdWhileLoading, untilStill } from "./until-still";

/**
 * Takes the reader to the place the address names, and there again when they go to where they are;
 * back to where they were when they go back, forward or load the page again. Returns the way to
 * arrive once more, unless the reader has moved: for what has changed above the place since.
 */
export function usePosition(
  root: RefObject<HTMLElement | null>,
  reading: Reading,
  collapsible: CollapsibleRows,
  surface: TextSurface,
): () => void {
  const { key, state, pathname, search, hash } = useLocation();
  const navigation = useNavigationType();
  const before = useRef<{ key: string; place: string; search: string }>(undefined);
  const latest = useRef(() => {});
  const { section, pointed } = reading;
  const place = servedHref(pathname) + hash;
  const address = servedHref(pathname) + search + hash;
  const first = useLatest(isEmpty(reading.selection) ? undefined : reading.matches.annotations[0]);

  useLayoutEffect(() => {
    window.history.scrollRestoration = "manual";
    const element = root.current;
    const last = before.current;
    before.current = { key, place, search };
    if (element === null || (navigation !== "POP" && isGoneTo(state, "tracked"))) return;
    const kept = navigation === "POP" ? keptPosition(key, address) : undefined;
    const begun = performance.now();
    const arrive = () => {
      // A link that names a selection and no place leads to the first match.
      const match = section === undefined && !isGoneTo(state, "top") ? first.current : undefined;
      const start = (pointed ?? match)?.ranges[0]?.paragraph;
      const paragraph = kept?.paragraph ?? start ?? section?.paragraphs[0]?.number;
      if (paragraph !== undefined) surface.markFrom(paragraph);
      if (kept !== undefined) restore(element, kept);
      else if (pointed !== undefined) goToAnnotation(element, pointed, collapsible);
      else if (section !== undefined) goToSection(element, section.number);
      else goToTop(element, match);
      // A step to the next match leaves the focus on the button for the one after; and what the reader
      // has pressed meanwhile may have taken it elsewhere.
      const isStep = pointed !== undefined && last !== undefined;
      const keepsFocus = isStep || hasActedSince(begun);
      if (navigation !== "POP" && !keepsFocus && section !== undefined) {
        focusHeading(element, section.number);
      }
    };
    // Another selection is no other place; the same address once more is meant.
    const isAgain = last?.key !== key && last?.search === search;
    if (last?.place === place && !isAgain && kept === undefined) return;
    latest.current = arrive;
    arrive();
    // By then the address may name another place: a damaged link is mended after the first arrival.
    const arriveAgain = () => latest.current();
    // The focus view may collapse rows in the same moment, and what was far from the window gets its real
    // height: again until the page stands still, before anything is painted.
    untilStill(arriveAgain);
    if (last !== undefined) return;
    if (pointed !== undefined) holdWhileLoading(arriveAgain);
    // Fonts that arrive after the first paint move the text: arrive again unless the reader has moved.
    void document.fonts?.ready.then(() => {
      if (isWhereBrought()) arriveAgain();
    });
  }, [
    root,
    key,
    navigation,
    place,
    address,
    search,
    state,
    section,
    pointed,
    first,
    collapsible,
    surface,
  ]);

  useKeptPosition(root, address);
  return useCallback(() => {
    if (isWhereBrought()) latest.current();
  }, []);
}

/** Keeps where the reader is under the address, for the way back and for loading again. */
function useKeptPosition(root: RefObject<HTMLElement | null>, address: string): void {
  const { key, state } = useLocation();
  const navigation = useNavigationType();
  /** Where the reader was when that was last looked at. */
  const inView = useRef<ReadingPosition>(undefined);
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      timer = undefined;
      inView.current = positionIn(element);
      keepPosition(key, address, inView.current);
    };
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(keep, 100);
    };
    const keepNow = () => {
      if (timer === undefined) return;
      clearTimeout(timer);
      keep();
    };
    // A new address for the place where the reader is already: what moves it scrolls the window.
    const isStill = navigation !== "POP" && isGoneTo(state, "tracked");
    if (isStill && inView.current !== undefined) keepPosition(key, address, inView.current);
    else onScroll();
    const listening = new AbortController();
    const { signal } = listening;
    window.addEventListener("scroll", onScroll, { passive: true, signal });
    // What a person presses may lead away at once.
    for (const type of ["pagehide", "pointerdown", "keydown"]) {
      window.addEventListener(type, keepNow, { capture: true, signal });
    }
    return () => {
      clearTimeout(timer);
      listening.abort();
    };
  }, [root, key, navigation, state, address]);
}

/** How an address was gone to: for the top of its page, or only to say where the reader is. See How in reading/reading.tsx. */
function isGoneTo(state: unknown, how: "top" | "tracked"): boolean {
  return (state as Readonly<Record<string, unknown>> | null)?.[how] === true; // whatever has been stored
}

function positionIn(root: Element): ReadingPosition {
  const paragraph = paragraphInView(root);
  return { paragraph, top: rowOf(root, paragraph)?.getBoundingClientRect().top ?? clearance() };
}

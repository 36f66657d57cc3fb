import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { useLocation, useNavigationType } from "react-router";
import { annotationClass } from "../filters/annotation-class";
import type { Reading } from "../reading/reading";
import {
  bringTo,
  clearance,
  isWhereBrought,
  paragraphInView,
  rowOf,
  scrollPageTo,
} from "./reading-line";
import type { Folds } from "./text/folds";
import type { LateMarks } from "./text/late-marks";
import { untilStill } from "./until-still";

/** Where the reader was: a paragraph, and how far its top is from the window's. */
interface Place {
  readonly paragraph: number;
  readonly top: number;
}

/**
 * Takes the reader to the place the address names, and back to where they were when they go back,
 * forward or load the page again.
 */
export function usePlace(
  root: RefObject<HTMLElement | null>,
  reading: Reading,
  folds: Folds,
  late: LateMarks | undefined,
) {
  const { key, state, pathname, hash } = useLocation();
  const navigation = useNavigationType();
  const before = useRef<{ pathname: string; hash: string } | undefined>(undefined);
  const { section, pointed } = reading;

  useLayoutEffect(() => {
    window.history.scrollRestoration = "manual";
    const element = root.current;
    const last = before.current;
    before.current = { pathname, hash };
    if (element === null || (navigation !== "POP" && wasTracked(state))) return;
    const kept = navigation === "POP" ? keptPlace(key, pathname + hash) : undefined;
    const arrive = () => {
      const paragraph =
        kept?.paragraph ?? pointed?.ranges[0]?.paragraph ?? section?.paragraphs[0]?.number;
      if (paragraph !== undefined) late?.markFrom(paragraph);
      if (kept !== undefined) restore(element, kept);
      else if (pointed !== undefined) goToAnnotation(element, pointed, folds);
      else if (section !== undefined) goToSection(element, section.number);
      else scrollPageTo(0);
      // A step to the next match leaves the focus on the button for the one after.
      const isStep = pointed !== undefined && last !== undefined;
      if (navigation !== "POP" && !isStep && section !== undefined) {
        focusHeading(element, section.number);
      }
    };
    const samePlace = last !== undefined && last.pathname === pathname && last.hash === hash;
    if (samePlace && kept === undefined) return;
    arrive();
    // The focus view may fold in the same moment, and what was far from the window gets its real
    // height: again until the page stands still, before anything is painted.
    untilStill(arrive);
    if (last !== undefined) return;
    // Fonts that arrive after the first paint move the text: arrive again unless the reader has moved.
    void document.fonts?.ready.then(() => {
      if (isWhereBrought()) arrive();
    });
  }, [root, key, navigation, pathname, hash, state, section, pointed, folds, late]);

  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = () => keepPlace(key, pathname + hash, element);
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(keep, 100);
    };
    // A new address for the place where the reader is already brings no scrolling.
    if (wasTracked(state)) keep();
    else onScroll();
    window.addEventListener("scroll", onScroll, { passive: true });
    // What a person presses may lead away at once.
    for (const type of leaving) window.addEventListener(type, keep, { capture: true });
    return () => {
      clearTimeout(timer);
      for (const type of leaving) window.removeEventListener(type, keep, { capture: true });
      window.removeEventListener("scroll", onScroll);
    };
  }, [root, key, state, pathname, hash]);
}

const leaving = ["pagehide", "pointerdown", "keydown"] as const;

/** Brings an annotation's first mark into view, opening the fold that hides it. */
function goToAnnotation(
  root: Element,
  annotation: { readonly number: number; readonly ranges: readonly { paragraph: number }[] },
  folds: Folds,
): void {
  const [first] = annotation.ranges;
  if (first !== undefined) folds.reveal(first.paragraph);
  const mark = root.querySelector(`.mark.${annotationClass(annotation.number)}`);
  if (mark !== null) bringTo(mark, "third");
}

function goToSection(root: Element, section: number): void {
  const element = root.querySelector(`[data-section-number="${section}"]`);
  if (element !== null) bringTo(element, "top");
}

function focusHeading(root: Element, section: number): void {
  root.querySelector<HTMLElement>(`[data-heading="${section}"]`)?.focus({ preventScroll: true });
}

function restore(root: Element, { paragraph, top }: Place): void {
  const row = rowOf(root, paragraph);
  if (row === null) return;
  scrollPageTo(window.scrollY + row.getBoundingClientRect().top - top);
}

function wasTracked(state: unknown): boolean {
  return (
    typeof state === "object" && state !== null && "tracked" in state && state.tracked === true
  );
}

/** An entry's key is not enough: a hash typed into the address bar makes an entry without one. */
function keepPlace(key: string, address: string, root: Element): void {
  const paragraph = paragraphInView(root);
  const top = rowOf(root, paragraph)?.getBoundingClientRect().top ?? clearance;
  try {
    sessionStorage.setItem(`on-record:place:${key}`, JSON.stringify({ address, paragraph, top }));
  } catch {
    // Storage is refused: going back leads to the section rather than to the line.
  }
}

function keptPlace(key: string, address: string): Place | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(`on-record:place:${key}`) ?? "null");
    if (typeof kept !== "object" || kept === null) return undefined;
    if (!("paragraph" in kept) || !("top" in kept) || !("address" in kept)) return undefined;
    if (kept.address !== address) return undefined;
    const { paragraph, top } = kept;
    return typeof paragraph === "number" && typeof top === "number"
      ? { paragraph, top }
      : undefined;
  } catch {
    return undefined;
  }
}

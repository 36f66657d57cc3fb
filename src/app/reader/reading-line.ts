// Where the reader's eyes are taken to be, and how to get them elsewhere: all in CSS pixels.
import { clearance, upperThird } from "./clearance";
import { rowInView, shownRow } from "./rows-in-view";

/** Brings an element, or a stretch of text, to the top of the window, under the toolbar; or to its upper third. */
export function bringTo(element: Element | Range, where: "top" | "third"): void {
  const { top } = element.getBoundingClientRect();
  scrollPageTo(window.scrollY + top - (where === "top" ? belowNotice() : upperThird()));
}

/** Clear of what is said below the bar about the link, too. */
function belowNotice(): number {
  return clearance() + (document.querySelector<HTMLElement>("main > .notice")?.offsetHeight ?? 0);
}

let arrivals = 0;
/** Where the window was at the first thing a person did since the last arrival. */
let inputAt: number | undefined;
let movedSince = false;
/** When a person last did something, as `performance.now()` has it. */
let actedAt = 0;

/** Scrolls the window at once, and remembers that it was the page that did. */
export function scrollPageTo(to: number): void {
  window.scrollTo({ top: Math.max(0, to), behavior: "instant" });
  arrivals += 1;
  inputAt = undefined;
  movedSince = false;
}

/**
 * Whether the window is still where the page itself took it. Fonts and collapsed rows move the text after an
 * arrival, by any length, and the browser may or may not scroll along: that is not the reader's
 * doing. What counts is that the window has moved since a person did what scrolls a page. Under an
 * open sheet nobody scrolls.
 */
export function isWhereBrought(): boolean {
  if (document.querySelector(".sheet") !== null) return true;
  if (inputAt !== undefined && Math.abs(window.scrollY - inputAt) >= 4) movedSince = true;
  return arrivals > 0 && !movedSince;
}

/** Whether a person has pressed or scrolled anything since a time, as `performance.now()` has it. */
export function hasActedSince(time: number): boolean {
  return actedAt > time;
}

/** Notices what a person does to scroll. Returns the way to stop. */
export function noticeInput(): () => void {
  const notice = ({ type, timeStamp }: Event) => {
    actedAt = timeStamp;
    inputAt ??= window.scrollY;
    if (type === "wheel" || type === "touchmove") movedSince = true;
  };
  for (const type of inputs) window.addEventListener(type, notice, { passive: true });
  return () => {
    for (const type of inputs) window.removeEventListener(type, notice);
  };
}

const inputs = ["wheel", "touchmove", "keydown", "pointerdown", "mousedown"] as const;

/** Whether any of an element can be seen. */
export function inWindow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > clearance() && top < window.innerHeight;
}

/**
 * Runs a change of the page and keeps the paragraph at the top of the window where it is, unless
 * the change itself takes the reader elsewhere.
 */
export function holdingPosition(root: Element, change: () => void): void {
  const kept = rowInView(root);
  const before = kept?.getBoundingClientRect().top;
  const arrivalsBefore = arrivals;
  change();
  requestAnimationFrame(() => {
    const row = kept && shownRow(root, kept);
    if (row === undefined || before === undefined || arrivals !== arrivalsBefore) return;
    const moved = row.getBoundingClientRect().top - before;
    if (moved !== 0) scrollPageTo(window.scrollY + moved);
  });
}

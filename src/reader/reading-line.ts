// Where the reader's eyes are taken to be, and how to get them elsewhere: all in CSS pixels.
import { clearance, upperThird } from "./clearance";

/** The element of a paragraph, by its number in the article. */
export function rowOf(root: Element, paragraph: number): HTMLElement | null {
  return root.querySelector<HTMLElement>(`[data-paragraph-number="${paragraph}"]`);
}

/** The number of the first paragraph that is still to be read at the top of the window. */
export function paragraphInView(root: Element): number {
  const { paragraphNumber, first } = rowInView(root)?.dataset ?? {};
  return Number(paragraphNumber ?? first ?? 0);
}

/**
 * The row at the top of the window, or the stretch that is to have it. Goes down from the sections
 * to their stretches to the rows, so that nothing far from the window has to be laid out, and no
 * selector looks through the marks.
 */
function rowInView(root: Element): HTMLElement | undefined {
  const clear = clearance();
  const isBelow = (each: Element) => each.getBoundingClientRect().bottom > clear;
  const sections = sectionsIn(root);
  for (let at = firstIndex(sections, isBelow); at < sections.length; at += 1) {
    for (const stretch of stretchesIn(sections[at])) {
      if (!isBelow(stretch)) continue;
      if (stretch.childElementCount === 0) return stretch;
      const rows = shownRowsIn(stretch);
      const row = rows[firstIndex(rows, isBelow)];
      if (row !== undefined) return row;
    }
  }
  return sections.flatMap(stretchesIn).flatMap(shownRowsIn).at(-1);
}

function sectionsIn(root: Element): readonly HTMLElement[] {
  return childrenOf(root).filter(({ dataset }) => dataset.sectionNumber !== undefined);
}

function stretchesIn(section: Element | undefined): readonly HTMLElement[] {
  if (!(section instanceof HTMLElement)) return [];
  const stretches = childrenOf(section).filter(({ className }) => className === "stretch");
  return stretches.length > 0 ? stretches : [section];
}

function shownRowsIn(stretch: Element): readonly HTMLElement[] {
  return childrenOf(stretch).filter(
    ({ dataset, hidden }) => dataset.paragraphNumber !== undefined && !hidden,
  );
}

function childrenOf(element: Element): readonly HTMLElement[] {
  return [...element.children].filter((child) => child instanceof HTMLElement);
}

/**
 * The number of the section being read. The line that decides lies a little below the toolbar; over
 * the last screen it sinks to the bottom, so that a short last section can become the current one.
 */
export function sectionInView(root: Element): number {
  const sections = sectionsIn(root);
  const { scrollHeight, clientHeight } = document.documentElement;
  const left = Math.max(0, scrollHeight - clientHeight - window.scrollY);
  const nearEnd = Math.max(0, 1 - left / clientHeight);
  const start = clearance() + 24;
  const line = start + nearEnd * (clientHeight - start);
  const next = firstIndex(sections, (each) => each.getBoundingClientRect().top > line);
  return Math.max(0, next - 1);
}

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
 * Whether the window is still where the page itself took it. Fonts and folds move the text after an
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
export function keepingPlace(root: Element, change: () => void): void {
  const kept = rowInView(root);
  const before = kept?.getBoundingClientRect().top;
  const arrivalsBefore = arrivals;
  change();
  requestAnimationFrame(() => {
    const row = kept && shownRow(root, kept);
    if (row === undefined || before === undefined || arrivals !== arrivalsBefore) return;
    scrollPageTo(window.scrollY + row.getBoundingClientRect().top - before);
  });
}

/** The row of a paragraph, or the nearest after it, else before it, that is not folded away. */
function shownRow(root: Element, kept: HTMLElement): HTMLElement | undefined {
  if (!kept.hidden) return kept;
  const paragraph = Number(kept.dataset.paragraphNumber);
  const rows = sectionsIn(root).flatMap(stretchesIn).flatMap(shownRowsIn);
  const next = rows.find((row) => Number(row.dataset.paragraphNumber) >= paragraph);
  return next ?? rows.at(-1);
}

function firstIndex<T>(list: readonly T[], holds: (each: T) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const each = list[middle];
    if (each !== undefined && holds(each)) high = middle;
    else low = middle + 1;
  }
  return low;
}

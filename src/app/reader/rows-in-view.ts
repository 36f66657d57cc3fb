// Which sections and paragraphs are in the window: all in CSS pixels.
import { clearance } from "./clearance";

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
export function rowInView(root: Element): HTMLElement | undefined {
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

/** The row of a paragraph, or the nearest after it, else before it, that is not collapsed. */
export function shownRow(root: Element, kept: HTMLElement): HTMLElement | undefined {
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

// The ways to a place in the text.
import type { MarkedAnnotation } from "../../core/article/marked-article";
import { annotationClass } from "../filters/annotation-class";
import type { ReadingPosition } from "./kept-position";
import { bringTo, scrollPageTo } from "./reading-line";
import { rowOf } from "./rows-in-view";
import type { CollapsibleRows } from "./text/collapsible-rows";

/** Brings an annotation's first mark into view, opening the collapsed run that hides it. */
export function goToAnnotation(
  root: Element,
  annotation: { readonly key: number; readonly ranges: readonly { paragraph: number }[] },
  collapsible: CollapsibleRows,
): void {
  const [first] = annotation.ranges;
  if (first !== undefined) collapsible.reveal(first.paragraph);
  const mark = root.querySelector(`.mark.${annotationClass(annotation.key)}`);
  if (mark !== null) bringTo(mark, "third");
}

/** Brings a paragraph into view and the keyboard to it, opening the collapsed run that hides it. */
export function goToParagraph(
  root: Element,
  paragraph: number,
  collapsible: CollapsibleRows,
): void {
  collapsible.reveal(paragraph);
  const row = rowOf(root, paragraph);
  if (row === null) return;
  bringTo(row, "third");
  row.tabIndex = -1;
  row.focus({ preventScroll: true });
}

export function goToSection(root: Element, section: number): void {
  const element = root.querySelector(`[data-section-number="${section}"]`);
  if (element !== null) bringTo(element, "top");
}

export function focusHeading(root: Element, section: number): void {
  root.querySelector<HTMLElement>(`[data-heading="${section}"]`)?.focus({ preventScroll: true });
}

/** To the top of the page, or to a match that cannot be seen from there. */
export function goToTop(root: Element, match: MarkedAnnotation | undefined): void {
  scrollPageTo(0);
  const mark = match && root.querySelector(`.mark.${annotationClass(match.key)}`);
  if (mark && mark.getBoundingClientRect().bottom > window.innerHeight - seenAtTop) {
    bringTo(mark, "third");
  }
}

/** So much of the window's foot, in CSS pixels, is taken to be out of sight: a phone has its tools there. */
const seenAtTop = 80;

export function restore(root: Element, { paragraph, top }: ReadingPosition): void {
  const row = rowOf(root, paragraph);
  if (row === null) return;
  scrollPageTo(window.scrollY + row.getBoundingClientRect().top - top);
}

import type { MarkedArticle } from "../../article/marked-article";
import type { ParagraphMarks } from "../../article/marks";
import { leaveOut } from "../../filters/left-out";
import type { Wording } from "../../wording/english";
import { barePlan, paragraphPlan } from "./paragraph-plan";
import { planToDom } from "./plan-to-dom";
import { linesOf } from "./stretches";

/** What the rows of a stretch are filled from. */
export interface Source {
  readonly marked: MarkedArticle;
  readonly marks: readonly ParagraphMarks[];
  readonly words: Wording;
}

/** One run of rows of a large article: with its text, and with its marks or without. */
export class Stretch {
  /** The number of its first paragraph. */
  readonly first: number;
  /** How many marks it has or is to have. */
  readonly size: number;
  readonly #source: Source;
  readonly #rows: readonly HTMLElement[];
  #isMarked = false;
  /** What is left out of its marks, as a selector; none while they are not made or not all alike. */
  #dressed: { readonly unmatched: string | undefined } | undefined;

  /** Fills the rows inside an element with their text. */
  constructor(element: HTMLElement, source: Source) {
    this.#source = source;
    this.#rows = [...element.querySelectorAll<HTMLElement>("[data-paragraph-number]")];
    this.first = numberOf(this.#rows[0]);
    this.size = this.#rows.reduce((sum, row) => sum + this.#coversOf(row), 0);
    const paragraphs = this.#rows.flatMap((row) => source.marked.paragraphs[numberOf(row)] ?? []);
    element.style.setProperty("--lines", linesOf(paragraphs).toFixed(0));
    for (const row of this.#rows) this.#fill(row, false);
  }

  get isMarked(): boolean {
    return this.#isMarked;
  }

  /** Whether its marks are made, and without those that the selector holds for. */
  isDressed(unmatched: string | undefined): boolean {
    return this.#dressed !== undefined && this.#dressed.unmatched === unmatched;
  }

  /** Makes its marks, and leaves out those that the selector holds for. */
  dress(unmatched: string | undefined): void {
    if (!this.#isMarked) {
      for (const row of this.#markedRows()) this.#fill(row, true);
      this.#isMarked = true;
      this.#dressed = { unmatched: undefined };
    }
    if (this.isDressed(unmatched)) return;
    for (const row of this.#markedRows()) leaveOut(row, unmatched);
    this.#dressed = { unmatched };
  }

  /** Leaves out what can be seen of those that the selector holds for; the rest is still to be dressed. */
  dressInWindow(unmatched: string | undefined): void {
    if (this.isDressed(unmatched)) return;
    this.#dressed = undefined;
    for (const row of this.#markedRows()) {
      const { top, bottom } = row.getBoundingClientRect();
      if (bottom > 0 && top < window.innerHeight) leaveOut(row, unmatched);
    }
  }

  /** Takes its marks away and keeps its text. */
  undress(): void {
    for (const row of this.#markedRows()) this.#fill(row, false);
    this.#isMarked = false;
    this.#dressed = undefined;
  }

  /** How much text of it is not folded away, in UTF-16 units. */
  get shownLength(): number {
    const { paragraphs } = this.#source.marked;
    return this.#rows.reduce(
      (sum, row) => sum + (row.hidden ? 0 : (paragraphs[numberOf(row)]?.text.length ?? 0)),
      0,
    );
  }

  /**
   * Whether somebody is at work in it: it has the focus or an end of what is selected. What a browser
   * translates, it wraps in font elements, and that stays as well.
   */
  get isHeld(): boolean {
    const selection = window.getSelection();
    const ends = selection?.isCollapsed ? [] : [selection?.anchorNode, selection?.focusNode];
    const held = [document.activeElement, ...ends].filter((node) => node instanceof Node);
    return this.#rows.some(
      (row) => held.some((node) => row.contains(node)) || row.querySelector("font") !== null,
    );
  }

  #markedRows(): readonly HTMLElement[] {
    return this.#rows.filter((row) => this.#coversOf(row) > 0);
  }

  #coversOf(row: HTMLElement): number {
    return this.#source.marks[numberOf(row)]?.covers.length ?? 0;
  }

  #fill(row: HTMLElement, withMarks: boolean): void {
    const { marked, marks, words } = this.#source;
    const paragraph = marked.paragraphs[numberOf(row)];
    const own = marks[numberOf(row)];
    if (paragraph === undefined || own === undefined) return;
    const parts = withMarks ? paragraphPlan(marked, paragraph, own, words) : [barePlan(paragraph)];
    row.replaceChildren(...parts.map(planToDom));
  }
}

function numberOf(row: HTMLElement | undefined): number {
  return Number(row?.dataset.paragraphNumber ?? -1);
}

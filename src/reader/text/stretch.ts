import type { MarkedArticle, MarkedParagraph } from "../../article/marked-article";
import type { ParagraphMarks } from "../../article/marks";
import { leaveOut } from "../../filters/left-out";
import type { Wording } from "../../wording/english";
import type { Folds } from "./folds";
import { LateRows } from "./late-rows";
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
  readonly #paragraphs: readonly MarkedParagraph[];
  readonly #rows: LateRows;
  /** The rows that have marks or are to have some. */
  readonly #markedRows: readonly (readonly [HTMLElement, MarkedParagraph, ParagraphMarks])[];
  #isMarked = false;
  /** What is left out of its marks, as a selector; none while they are not made or not all alike. */
  #dressed: { readonly unmatched: string | undefined } | undefined;

  /** Fills an element with its rows and their text. */
  constructor(element: HTMLElement, source: Source) {
    const { first = "0", count = "0" } = element.dataset;
    this.#source = source;
    this.first = Number(first);
    this.#paragraphs = source.marked.paragraphs.slice(this.first, this.first + Number(count));
    this.#rows = new LateRows(element, this.#paragraphs);
    this.#markedRows = this.#rows.elements.flatMap((row, index) => {
      const paragraph = this.#paragraphs[index];
      const marks = source.marks[paragraph?.number ?? -1];
      const hasSome = paragraph !== undefined && marks !== undefined && marks.covers.length > 0;
      return hasSome ? [[row, paragraph, marks] as const] : [];
    });
    this.size = this.#markedRows.reduce((sum, [, , { covers }]) => sum + covers.length, 0);
    element.style.setProperty("--lines", linesOf(this.#paragraphs).toFixed(0));
  }

  /** Shows of its rows what the folds leave. */
  fold(folds: Folds): void {
    this.#rows.fold(folds, this.#source.words);
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
      const { marked, words } = this.#source;
      for (const [row, paragraph, marks] of this.#markedRows) {
        row.replaceChildren(...paragraphPlan(marked, paragraph, marks, words).map(planToDom));
      }
      this.#isMarked = true;
      this.#dressed = { unmatched: undefined };
    }
    if (this.isDressed(unmatched)) return;
    for (const [row] of this.#markedRows) leaveOut(row, unmatched);
    this.#dressed = { unmatched };
  }

  /** The rows in the window that have marks. */
  rowsInWindow(): readonly HTMLElement[] {
    return this.#markedRows.flatMap(([row]) => {
      const { top, bottom } = row.getBoundingClientRect();
      return bottom > 0 && top < window.innerHeight ? [row] : [];
    });
  }

  /** Leaves out of some of its rows the marks that the selector holds for; the rest is still to be dressed. */
  dressRows(rows: readonly HTMLElement[], unmatched: string | undefined): void {
    this.#dressed = undefined;
    for (const row of rows) leaveOut(row, unmatched);
  }

  /** Takes its marks away and keeps its text. */
  undress(): void {
    for (const [row, paragraph] of this.#markedRows) {
      row.replaceChildren(planToDom(barePlan(paragraph)));
    }
    this.#isMarked = false;
    this.#dressed = undefined;
  }

  /** How much of its text from a paragraph on is not folded away, in UTF-16 units. */
  shownFrom(paragraph: number): number {
    return this.#rows.elements.reduce((sum, row, index) => {
      const { number = -1, text = "" } = this.#paragraphs[index] ?? {};
      return row.hidden || number < paragraph ? sum : sum + text.length;
    }, 0);
  }

  /**
   * Whether somebody is at work in it: it has the focus or an end of what is selected. What a browser
   * translates, it wraps in font elements, and that stays as well.
   */
  get isHeld(): boolean {
    const selection = window.getSelection();
    const ends = selection?.isCollapsed ? [] : [selection?.anchorNode, selection?.focusNode];
    const held = [document.activeElement, ...ends].filter((node) => node instanceof Node);
    return this.#rows.elements.some(
      (row) => held.some((node) => row.contains(node)) || row.querySelector("font") !== null,
    );
  }
}

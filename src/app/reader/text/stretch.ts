import type { MarkedArticle, MarkedParagraph } from "../../../core/article/marked-article";
import type { ParagraphMarks } from "../../../core/article/marks";
import { leaveOut } from "../../filters/left-out";
import type { Wording } from "../../wording/english";
import type { Folds } from "./folds";
import { LateRows } from "./late-rows";
import { barePlan, paragraphPlan } from "./paragraph-plan";
import { planToDom } from "./plan-to-dom";

/** What the rows of a stretch are filled from. */
export interface Source {
  readonly marked: MarkedArticle;
  readonly marks: readonly ParagraphMarks[];
  readonly words: Wording;
}

/** The rows of a stretch, and which of them have marks or are to have some. */
interface Filled {
  readonly rows: LateRows;
  readonly marked: readonly (readonly [HTMLElement, MarkedParagraph, ParagraphMarks])[];
}

/** One run of rows of a large article: still empty, with its text, or with its marks as well. */
export class RowStretch {
  /** The number of its first paragraph. */
  readonly first: number;
  /** How many marks it has or is to have. */
  readonly size: number;
  readonly #element: HTMLElement;
  readonly #source: Source;
  readonly #paragraphs: readonly MarkedParagraph[];
  #filled: Filled | undefined;
  #isMarked = false;
  /** What is left out of its marks, as a selector; none while they are not made or not all alike. */
  #dressed: { readonly unmatched: string | undefined } | undefined;

  constructor(element: HTMLElement, source: Source) {
    const { first = "0", count = "0" } = element.dataset;
    this.#element = element;
    this.#source = source;
    this.first = Number(first);
    this.#paragraphs = source.marked.paragraphs.slice(this.first, this.first + Number(count));
    this.size = this.#paragraphs.reduce(
      (sum, { number }) => sum + (source.marks[number]?.covers.length ?? 0),
      0,
    );
  }

  get isFilled(): boolean {
    return this.#filled !== undefined;
  }

  /** Makes its rows with their text. */
  fill(): Filled {
    if (this.#filled !== undefined) return this.#filled;
    const { marked, words } = this.#source;
    const rows = new LateRows(this.#element, marked, this.#paragraphs, words);
    const markedRows = rows.elements.flatMap((row, index) => {
      const paragraph = this.#paragraphs[index];
      const marks = this.#source.marks[paragraph?.number ?? -1];
      const hasSome = paragraph !== undefined && marks !== undefined && marks.covers.length > 0;
      return hasSome ? [[row, paragraph, marks] as const] : [];
    });
    this.#filled = { rows, marked: markedRows };
    return this.#filled;
  }

  /** Shows of its rows what the folds leave. */
  fold(folds: Folds): void {
    this.fill().rows.fold(folds, this.#source.words);
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
    const { marked: markedRows } = this.fill();
    if (!this.#isMarked) {
      const { marked, words } = this.#source;
      for (const [row, paragraph, marks] of markedRows) {
        row.replaceChildren(...paragraphPlan(marked, paragraph, marks, words).map(planToDom));
      }
      this.#isMarked = true;
      this.#dressed = { unmatched: undefined };
    }
    if (this.isDressed(unmatched)) return;
    for (const [row] of markedRows) leaveOut(row, unmatched);
    this.#dressed = { unmatched };
  }

  /** The rows in the window that have marks. */
  rowsInWindow(): readonly HTMLElement[] {
    return this.fill().marked.flatMap(([row]) => {
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
    const { marked, words } = this.#source;
    for (const [row, paragraph] of this.fill().marked) {
      row.replaceChildren(...barePlan(marked, paragraph, words).map(planToDom));
    }
    this.#isMarked = false;
    this.#dressed = undefined;
  }

  /** How much of its text from a paragraph on is not folded away, in UTF-16 units. */
  shownFrom(paragraph: number): number {
    const rows = this.#filled?.rows.elements ?? [];
    return this.#paragraphs.reduce((sum, { number, text }, index) => {
      return rows[index]?.hidden || number < paragraph ? sum : sum + text.length;
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
    return this.fill().rows.elements.some(
      (row) => held.some((node) => row.contains(node)) || row.querySelector("font") !== null,
    );
  }
}

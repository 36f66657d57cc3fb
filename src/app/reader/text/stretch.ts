import type { MarkedParagraph } from "../../../core/article/marked-article";
import { leaveOut } from "../../filters/left-out";
import type { CollapsibleRows } from "./collapsible-rows";
import { drawRow, type RowSource } from "./draw-row";
import { isHeld } from "./held-rows";
import { LateRows } from "./late-rows";

/** The rows of a stretch, and which of them have marks or are to have some, by their index. */
interface Filled {
  readonly rows: LateRows;
  readonly marked: readonly (readonly [HTMLElement, number])[];
}

/** One run of rows of a large article: still empty, with its text, or with its marks as well. */
export class RowStretch {
  /** The number of its first paragraph. */
  readonly first: number;
  /** How many marks it has or is to have. */
  size = 0;
  readonly #element: HTMLElement;
  #source: RowSource;
  #paragraphs: readonly MarkedParagraph[] = [];
  #filled: Filled | undefined;
  #isMarked = false;
  /** What is left out of its marks, as a selector; none while they are not made. */
  #dressed: { readonly unmatched: string | undefined } | undefined;

  constructor(element: HTMLElement, source: RowSource) {
    this.#element = element;
    this.#source = source;
    this.first = Number(element.dataset.first);
    this.#takeFrom(source);
  }

  #takeFrom(source: RowSource): void {
    const end = this.first + Number(this.#element.dataset.count);
    this.#source = source;
    this.#paragraphs = source.marked.paragraphs.slice(this.first, end);
    this.size = this.#paragraphs.reduce(
      (sum, { number }) => sum + (source.marks[number]?.covers.length ?? 0),
      0,
    );
  }

  /** Whether an element is its own, and is for as many of the same paragraphs as it has. */
  isIn(element: HTMLElement): boolean {
    const { first, count } = element.dataset;
    const isSame = Number(first) === this.first && Number(count) === this.#paragraphs.length;
    return isSame && element === this.#element;
  }

  /**
   * Takes over another version of the article: rows of which nothing is drawn in another way stay as
   * they are.
   */
  update(source: RowSource, collapsible: CollapsibleRows): void {
    const before = this.#source.marks;
    this.#takeFrom(source);
    if (this.#filled === undefined) return;
    const { rows } = this.#filled;
    this.#filled = { rows, marked: this.#markedOf(rows) };
    for (const [index, { number }] of this.#paragraphs.entries()) {
      const row = rows.elements[index];
      if (row === undefined || before[number] === source.marks[number]) continue;
      this.#draw(row, index, this.#isMarked);
      // As the other rows here: all of them follow a selection together.
      leaveOut(row, this.#dressed?.unmatched);
    }
    rows.collapse(collapsible, source.words);
  }

  get isFilled(): boolean {
    return this.#filled !== undefined;
  }

  /** Makes its rows with their text. */
  fill(): Filled {
    if (this.#filled !== undefined) return this.#filled;
    const { marked, words } = this.#source;
    const rows = new LateRows(this.#element, marked, this.#paragraphs, words);
    this.#filled = { rows, marked: this.#markedOf(rows) };
    return this.#filled;
  }

  #markedOf({ elements }: LateRows): Filled["marked"] {
    const { marks } = this.#source;
    return elements.flatMap((row, index) => {
      const own = marks[this.first + index];
      return own !== undefined && own.covers.length > 0 ? [[row, index] as const] : [];
    });
  }

  #draw(row: HTMLElement, index: number, withMarks: boolean): void {
    const paragraph = this.#paragraphs[index];
    if (paragraph !== undefined) drawRow(row, paragraph, this.#source, withMarks);
  }

  /** Shows of its rows what is not collapsed. */
  collapse(collapsible: CollapsibleRows): void {
    this.fill().rows.collapse(collapsible, this.#source.words);
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
      for (const [row, index] of markedRows) this.#draw(row, index, true);
      this.#isMarked = true;
      this.#dressed = { unmatched: undefined };
    }
    if (this.isDressed(unmatched)) return;
    for (const [row] of markedRows) leaveOut(row, unmatched);
    this.#dressed = { unmatched };
  }

  /** Takes its marks away and keeps its text. */
  undress(): void {
    for (const [row, index] of this.fill().marked) this.#draw(row, index, false);
    this.#isMarked = false;
    this.#dressed = undefined;
  }

  /** How much of its text from a paragraph on is not collapsed, in UTF-16 units. */
  shownFrom(paragraph: number): number {
    const rows = this.#filled?.rows.elements ?? [];
    return this.#paragraphs.reduce((sum, { number, text }, index) => {
      return rows[index]?.hidden || number < paragraph ? sum : sum + text.length;
    }, 0);
  }

  /** Whether somebody is at work in it. */
  get isHeld(): boolean {
    return isHeld(this.fill().rows.elements);
  }
}

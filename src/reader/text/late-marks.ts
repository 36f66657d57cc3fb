import type { MarkedArticle } from "../../article/marked-article";
import { marksByParagraph, type ParagraphMarks } from "../../article/marks";
import { leaveOut } from "../../filters/left-out";
import type { Wording } from "../../wording/english";
import { barePlan, paragraphPlan } from "./paragraph-plan";
import { planToDom } from "./plan-to-dom";
import { linesOf } from "./stretches";
import { whenIdle } from "./when-idle";

/** How much text is marked before anything is painted, in UTF-16 units: more than a window shows. */
const firstText = 8_000;

/**
 * How many marks there are at a time, about: a change of the selection looks at all of them, and is
 * to be painted in the next frame.
 */
const mostMarks = 3_000;

/** One run of rows, and whether their marks are made. */
interface Stretch {
  readonly rows: readonly HTMLElement[];
  /** The number of its first paragraph. */
  readonly first: number;
  /** How many marks it has or is to have. */
  readonly size: number;
  marked: boolean;
  /** What is left out of its marks, as a selector. */
  unmatched: string | undefined;
}

/**
 * Fills the rows of a large article: all of the text at once, so that finding, selecting and
 * printing have the whole of it; then the marks, first where the reader is, the rest as the browser
 * has time. Of a book only those around the reader are kept.
 */
export class LateMarks {
  readonly #marked: MarkedArticle;
  readonly #words: Wording;
  #stretches: readonly Stretch[] = [];
  #marks: readonly ParagraphMarks[] = [];
  #left = 0;
  #total = 0;
  /** The stretches in the window. */
  readonly #here = new Set<Stretch>();
  /** Around which stretch the marks are kept; undefined while none is at work on it. */
  #centre: number | undefined;
  #unmatched: string | undefined;
  readonly #most: number;
  #stop = () => {};

  constructor(marked: MarkedArticle, words: Wording, most = mostMarks) {
    this.#marked = marked;
    this.#words = words;
    this.#most = most;
  }

  /** Takes the rows inside an element, and marks those from a paragraph on. */
  begin(root: Element, paragraph: number): void {
    this.stop();
    this.#marks = marksByParagraph(this.#marked);
    this.#stretches = [...root.querySelectorAll<HTMLElement>(".stretch")].map((element) => {
      const rows = [...element.querySelectorAll<HTMLElement>("[data-paragraph-number]")];
      const paragraphs = rows.flatMap((row) => this.#marked.paragraphs[numberOf(row)] ?? []);
      element.style.setProperty("--lines", linesOf(paragraphs).toFixed(0));
      for (const row of rows) this.#fill(row, false);
      const size = rows.reduce((sum, row) => sum + this.#coversOf(row), 0);
      return { rows, first: numberOf(rows[0]), size, marked: false, unmatched: undefined };
    });
    this.#left = this.#stretches.length;
    this.#total = this.#stretches.reduce((sum, { size }) => sum + size, 0);
    this.markFrom(paragraph);
  }

  /**
   * Sees to it that the marks of a paragraph, and of about a window's text from there, are made. What
   * is folded away is passed over. Those around it follow as the browser has time.
   */
  markFrom(paragraph: number): void {
    const index = this.#indexOf(paragraph);
    this.#here.clear();
    for (let at = index, length = 0; length < firstText && at < this.#stretches.length; at += 1) {
      const stretch = this.#stretches[at];
      const shown = stretch?.rows.filter((row) => !row.hidden) ?? [];
      if (stretch === undefined || (at > index && shown.length === 0)) continue;
      this.#here.add(stretch);
      this.#dress(stretch);
      for (const row of shown) length += this.#marked.paragraphs[numberOf(row)]?.text.length ?? 0;
    }
    if (index !== this.#centre && this.unfinished) this.#follow(index);
  }

  /**
   * Leaves out of the marks what a selector holds for: in the window at once, elsewhere as the browser
   * has time.
   */
  leaveOut(unmatched: string | undefined): void {
    this.#unmatched = unmatched;
    for (const stretch of this.#here) this.#dress(stretch);
    const [first] = this.#here;
    if (first !== undefined) this.#follow(this.#stretches.indexOf(first));
  }

  /** Whether there are marks still to be made, here or where the reader goes next. */
  get unfinished(): boolean {
    return this.#left > 0 || this.#total > this.#most;
  }

  /** Makes all marks that are still to be made. */
  markAll(): void {
    this.stop();
    for (const stretch of this.#stretches) this.#dress(stretch);
  }

  /** Makes and takes away no more marks by itself. */
  stop(): void {
    this.#stop();
    this.#centre = undefined;
  }

  #follow(index: number): void {
    this.stop();
    this.#centre = index;
    const steps = this.#around(index);
    this.#stop = whenIdle(() => steps.next().done !== true);
  }

  /** Makes the marks around a stretch, nearest first; then takes away what is too far. */
  *#around(index: number): Generator<void> {
    const kept = new Set<Stretch>();
    let room = this.#most;
    for (const stretch of nearestFirst(this.#stretches, index)) {
      room -= stretch.size;
      if (room < 0) break;
      kept.add(stretch);
      if (!this.#isDressed(stretch)) yield this.#dress(stretch);
    }
    for (const stretch of this.#stretches) {
      if (!stretch.marked || kept.has(stretch) || this.#here.has(stretch) || isHeld(stretch))
        continue;
      yield this.#unmark(stretch);
    }
  }

  #isDressed({ marked, unmatched }: Stretch): boolean {
    return marked && unmatched === this.#unmatched;
  }

  /** Makes the marks of a stretch, and leaves out what is to be. */
  #dress(stretch: Stretch): void {
    if (this.#isDressed(stretch)) return;
    const rows = stretch.rows.filter((row) => this.#coversOf(row) > 0);
    if (!stretch.marked) {
      for (const row of rows) this.#fill(row, true);
      this.#left -= 1;
      stretch.marked = true;
      stretch.unmatched = undefined;
    }
    if (stretch.unmatched !== this.#unmatched) {
      for (const row of rows) leaveOut(row, this.#unmatched);
      stretch.unmatched = this.#unmatched;
    }
  }

  #unmark(stretch: Stretch): void {
    stretch.marked = false;
    this.#left += 1;
    for (const row of stretch.rows) {
      if (this.#coversOf(row) > 0) this.#fill(row, false);
    }
  }

  #coversOf(row: HTMLElement): number {
    return this.#marks[numberOf(row)]?.covers.length ?? 0;
  }

  #fill(row: HTMLElement, withMarks: boolean): void {
    const paragraph = this.#marked.paragraphs[numberOf(row)];
    const marks = this.#marks[numberOf(row)];
    if (paragraph === undefined || marks === undefined) return;
    const parts = withMarks
      ? paragraphPlan(this.#marked, paragraph, marks, this.#words)
      : [barePlan(paragraph)];
    row.replaceChildren(...parts.map(planToDom));
  }

  #indexOf(paragraph: number): number {
    const after = this.#stretches.findIndex(({ first }) => first > paragraph);
    return Math.max(0, (after < 0 ? this.#stretches.length : after) - 1);
  }
}

function numberOf(row: HTMLElement | undefined): number {
  return Number(row?.dataset.paragraphNumber ?? -1);
}

/**
 * Whether somebody is at work in a stretch: it has the focus or an end of what is selected. What a
 * browser translates, it wraps in font elements, and that stays as well.
 */
function isHeld({ rows }: Stretch): boolean {
  const selection = window.getSelection();
  const ends = selection?.isCollapsed ? [] : [selection?.anchorNode, selection?.focusNode];
  const held = [document.activeElement, ...ends].filter((node) => node instanceof Node);
  return rows.some(
    (row) => held.some((node) => row.contains(node)) || row.querySelector("font") !== null,
  );
}

/** From one place on, then outwards to both sides. */
function* nearestFirst<T>(list: readonly T[], from: number): Generator<T> {
  for (let distance = 0; distance < list.length; distance += 1) {
    const after = list[from + distance];
    const before = distance === 0 ? undefined : list[from - distance];
    if (after !== undefined) yield after;
    if (before !== undefined) yield before;
  }
}

import type { MarkedArticle } from "../../article/marked-article";
import { marksByParagraph, type ParagraphMarks } from "../../article/marks";
import type { Wording } from "../../wording/english";
import { barePlan, paragraphPlan } from "./paragraph-plan";
import { planToDom } from "./plan-to-dom";
import { linesOf } from "./stretches";
import { whenIdle } from "./when-idle";

/** How much text is marked before anything is painted, in UTF-16 units: more than a window shows. */
const firstText = 8_000;

/** One run of rows, and whether their marks are made. */
interface Stretch {
  readonly rows: readonly HTMLElement[];
  /** The number of its first paragraph. */
  readonly first: number;
  marked: boolean;
}

/**
 * Fills the rows of a large article: all of the text at once, so that finding, selecting and
 * printing have the whole of it; then the marks, first where the reader is, the rest as the browser
 * has time.
 */
export class LateMarks {
  readonly #marked: MarkedArticle;
  readonly #words: Wording;
  #stretches: readonly Stretch[] = [];
  #marks: readonly ParagraphMarks[] = [];
  #left = 0;
  #stop = () => {};

  constructor(marked: MarkedArticle, words: Wording) {
    this.#marked = marked;
    this.#words = words;
  }

  /** Takes the rows inside an element, and marks those from a paragraph on. */
  begin(root: Element, paragraph: number): void {
    this.stop();
    this.#marks = marksByParagraph(this.#marked);
    this.#stretches = [...root.querySelectorAll<HTMLElement>(".stretch")].map((element) => {
      const rows = [...element.querySelectorAll<HTMLElement>("[data-paragraph-number]")];
      const stretch = { rows, first: numberOf(rows[0]), marked: false };
      const paragraphs = rows.flatMap((row) => this.#marked.paragraphs[numberOf(row)] ?? []);
      element.style.setProperty("--lines", linesOf(paragraphs).toFixed(0));
      for (const row of rows) this.#fill(row, false);
      return stretch;
    });
    this.#left = this.#stretches.length;
    this.markFrom(paragraph);
    const order = nearestFirst(this.#stretches, this.#indexOf(paragraph));
    this.#stop = whenIdle(() => {
      const next = order.next();
      if (next.done) return false;
      this.#mark(next.value);
      return true;
    });
  }

  /** Sees to it that the marks of a paragraph, and of about a window's text from there, are made. */
  markFrom(paragraph: number): void {
    let index = this.#indexOf(paragraph);
    for (let length = 0; length < firstText; index += 1) {
      const stretch = this.#stretches[index];
      if (stretch === undefined) return;
      this.#mark(stretch);
      for (const row of stretch.rows) {
        length += this.#marked.paragraphs[numberOf(row)]?.text.length ?? 0;
      }
    }
  }

  /** Whether there are marks still to be made. */
  get unfinished(): boolean {
    return this.#left > 0;
  }

  /** Makes all marks that are still to be made. */
  markAll(): void {
    this.stop();
    for (const stretch of this.#stretches) this.#mark(stretch);
  }

  /** Makes no more marks by itself. */
  stop(): void {
    this.#stop();
  }

  #mark(stretch: Stretch): void {
    if (stretch.marked) return;
    stretch.marked = true;
    this.#left -= 1;
    for (const row of stretch.rows) this.#fill(row, true);
  }

  #fill(row: HTMLElement, withMarks: boolean): void {
    const paragraph = this.#marked.paragraphs[numberOf(row)];
    const marks = this.#marks[numberOf(row)];
    if (paragraph === undefined || marks === undefined) return;
    if (withMarks && marks.covers.length === 0) return;
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

/** From one place on, then outwards to both sides. */
function* nearestFirst<T>(list: readonly T[], from: number): Generator<T> {
  for (let distance = 0; distance < list.length; distance += 1) {
    const after = list[from + distance];
    const before = distance === 0 ? undefined : list[from - distance];
    if (after !== undefined) yield after;
    if (before !== undefined) yield before;
  }
}

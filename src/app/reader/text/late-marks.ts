import type { MarkedArticle } from "../../../core/article/marked-article";
import { marksOf } from "../../../core/article/marks";
import { markedLeftOut } from "../../filters/left-out";
import { whenIdle } from "../../ui/when-idle";
import type { Wording } from "../../wording/english";
import type { CollapsibleRows } from "./collapsible-rows";
import { RowStretch } from "./stretch";
import { nearestFirst, nextTo, stretchOf, textOfWindow } from "./stretches-around";
import type { TextSurface } from "./text-surface";

// How many marks there are at a time, about: a change of the selection looks at all of them, and is to be
// painted in the next frame.
const mostMarks = 3_000;

/**
 * Fills a large article: text and marks where the reader is at once; then, as the browser has time,
 * the rest of the text, so that finding, selecting and printing have the whole of it, and the rest
 * of the marks. Of a book only those around the reader are kept.
 */
export class LateMarks implements TextSurface {
  // By a class, whatever is left out.
  readonly leftOutBy = () => markedLeftOut;
  readonly #words: Wording;
  readonly #most: number;
  #stretches: readonly RowStretch[] = [];
  /** The stretches in the window. */
  readonly #here = new Set<RowStretch>();
  /** Around which stretch the marks are kept; undefined while none is at work on it. */
  #centre: number | undefined;
  #collapsible: CollapsibleRows | undefined;
  #unmatched: string | undefined;
  #stop = () => {};

  constructor(words: Wording, most = mostMarks) {
    this.#words = words;
    this.#most = most;
  }

  /**
   * Fills what is inside an element without what is collapsed, and marks it from a paragraph on. Of another
   * version of the article that is there already, it makes only what is different.
   */
  begin(
    root: Element,
    marked: MarkedArticle,
    collapsible: CollapsibleRows,
    paragraph: number,
  ): void {
    this.stop();
    const source = { marked, marks: marksOf(marked), words: this.#words };
    const isAnotherVersion = collapsible === this.#collapsible;
    this.#collapsible = collapsible;
    const there = isAnotherVersion ? this.#stretches : [];
    const before = new Map(there.map((stretch) => [stretch.first, stretch]));
    this.#stretches = [...root.querySelectorAll<HTMLElement>(".stretch")].map((element) => {
      const stretch = before.get(Number(element.dataset.first));
      if (!stretch?.isIn(element)) return new RowStretch(element, source);
      stretch.update(source, collapsible);
      return stretch;
    });
    if (collapsible.areAny) this.collapse(collapsible);
    this.markFrom(paragraph);
  }

  /** Shows of the rows what is not collapsed. */
  collapse(collapsible: CollapsibleRows): void {
    for (const stretch of this.#stretches) stretch.collapse(collapsible);
  }

  /**
   * Sees to it that the marks of a paragraph, and of a window's text from there, are made. What
   * is collapsed is passed over. Those around it follow as the browser has time.
   */
  markFrom(paragraph: number): void {
    const index = stretchOf(this.#stretches, paragraph);
    // Its end stands above what is read.
    this.#stretches[index - 1]?.fill();
    this.#here.clear();
    let length = 0;
    for (const stretch of this.#stretches.slice(index)) {
      // Of the paragraph itself, the end may be all that is seen.
      const shown = stretch.shownFrom(paragraph + 1);
      if (shown > 0 || this.#here.size === 0) {
        this.#here.add(stretch);
        stretch.dress(this.#unmatched);
      }
      length += shown;
      if (length >= textOfWindow()) break;
    }
    if (index !== this.#centre) this.#follow(index);
  }

  /**
   * Leaves out of the marks what a selector holds for: in the window at once; next to it, where the tab
   * key leads, with {@link leaveOutNearby}; elsewhere when the reader comes there.
   */
  leaveOut(unmatched: string | undefined): void {
    if (unmatched === this.#unmatched) return;
    this.#unmatched = unmatched;
    for (const stretch of this.#here) stretch.dress(unmatched);
  }

  /** Does so next to the window, if that is still what is left out. */
  leaveOutNearby(unmatched: string | undefined): void {
    if (unmatched !== this.#unmatched) return;
    for (const stretch of nextTo(this.#stretches, this.#here))
      if (stretch.isMarked) stretch.dress(unmatched);
  }

  /** Makes all marks that are still to be made. */
  markAll(): void {
    this.stop();
    for (const stretch of this.#stretches) stretch.dress(this.#unmatched);
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

  /** Makes the text and then the marks around a stretch, nearest first; takes away what is too far. */
  *#around(index: number): Generator<void> {
    for (const stretch of nearestFirst(this.#stretches, index)) {
      if (!stretch.isFilled) yield void stretch.fill();
    }
    const kept = new Set<RowStretch>();
    let room = this.#most;
    for (const stretch of nearestFirst(this.#stretches, index)) {
      room -= stretch.size;
      if (room < 0) break;
      kept.add(stretch);
      if (stretch.isDressed(this.#unmatched)) continue;
      const isDue = !stretch.isMarked || nextTo(this.#stretches, this.#here).includes(stretch);
      if (isDue) yield stretch.dress(this.#unmatched);
    }
    for (const stretch of this.#stretches) {
      if (!stretch.isMarked || kept.has(stretch) || this.#here.has(stretch)) continue;
      if (!stretch.isHeld) yield stretch.undress();
    }
  }
}

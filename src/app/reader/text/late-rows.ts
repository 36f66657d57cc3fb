import type { MarkedArticle, MarkedParagraph } from "../../../core/article/marked-article";
import type { Wording } from "../../wording/english";
import type { CollapsibleRows, RowState } from "./collapsible-rows";
import { barePlan } from "./paragraph-plan";
import { planToDom } from "./plan-to-dom";
import { setCollapsed } from "./set-collapsed";

/**
 * The rows of one stretch of a large article, with their text, and the lines that stand for collapsed runs: what
 * Row is elsewhere. A book has thousands, and as components they would take longer than all else.
 */
export class LateRows {
  readonly elements: readonly HTMLElement[];
  readonly #first: number;
  readonly #states: (RowState | undefined)[] = [];
  readonly #lines = new Map<number, HTMLButtonElement>();

  /** Fills an element with the rows of paragraphs that follow one another. */
  constructor(
    element: Element,
    marked: MarkedArticle,
    paragraphs: readonly MarkedParagraph[],
    words: Wording,
  ) {
    this.#first = paragraphs[0]?.number ?? 0;
    this.elements = paragraphs.map((paragraph) => rowOf(marked, paragraph, words));
    element.replaceChildren(...this.elements);
  }

  /** Shows of the rows what is not collapsed. */
  collapse(collapsible: CollapsibleRows, words: Wording): void {
    for (const [index, row] of this.elements.entries()) {
      const number = this.#first + index;
      const state = collapsible.state(number);
      if (state === this.#states[index]) continue;
      this.#states[index] = state;
      setCollapsed(row, state.hidden);
      const line = this.#lines.get(index);
      if (state.collapses === 0) {
        line?.remove();
        this.#lines.delete(index);
      } else {
        const shown = line ?? collapsedLine(() => collapsible.toggle(number), words);
        shown.setAttribute("aria-expanded", String(state.open));
        shown.firstElementChild?.replaceChildren(words.reader.collapsed(state.collapses));
        if (line === undefined) row.before(shown);
        this.#lines.set(index, shown);
      }
    }
  }
}

function rowOf(marked: MarkedArticle, paragraph: MarkedParagraph, words: Wording): HTMLElement {
  const row = document.createElement("div");
  row.className = "row";
  row.setAttribute("data-paragraph-number", String(paragraph.number));
  row.append(...barePlan(marked, paragraph, words).map(planToDom));
  return row;
}

function collapsedLine(toggle: () => void, words: Wording): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "collapsed";
  button.lang = words.language;
  const line = document.createElement("span");
  button.append(line);
  button.addEventListener("click", toggle);
  return button;
}

import type { ArticleSearch, Result } from "../../../core/article/article-search";
import type { Term } from "../../../core/text/terms";
import { paragraphInView, rowOf } from "../rows-in-view";
import { elementOf, rangeIn } from "./text-range";

const [found, foundHere] = ["found", "found-here"];

/** So many texts before the first in the window may still be seen: a heading, the end of a paragraph. */
const before = 3;

/**
 * Marks what was found in the texts in and near the window, by the browser's own highlights: the text
 * stays as it is. Does nothing where a browser has none.
 */
export class FoundMarks {
  readonly #root: Element;
  readonly #search: ArticleSearch;
  #terms: readonly Term[] = [];
  #texts: ReadonlySet<number> = new Set();
  #here: Result | undefined;
  #frame = 0;
  readonly #observer: MutationObserver;

  constructor(root: Element, search: ArticleSearch) {
    this.#root = root;
    this.#search = search;
    this.#observer = new MutationObserver(this.#soon);
    this.#observer.observe(root, { childList: true, subtree: true, attributeFilter: ["hidden"] });
    window.addEventListener("scroll", this.#soon, { passive: true });
    window.addEventListener("resize", this.#soon);
  }

  /** Marks other terms, in those texts that have them; one result stands out. */
  show(terms: readonly Term[], texts: ReadonlySet<number>, here: Result | undefined): void {
    this.#terms = terms;
    this.#texts = texts;
    this.#here = here;
    this.#paint();
  }

  /** Takes all marks away. */
  stop(): void {
    this.#observer.disconnect();
    cancelAnimationFrame(this.#frame);
    window.removeEventListener("scroll", this.#soon);
    window.removeEventListener("resize", this.#soon);
    if (!canHighlight()) return;
    CSS.highlights.delete(found);
    CSS.highlights.delete(foundHere);
  }

  readonly #soon = () => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#paint());
  };

  #paint(): void {
    if (!canHighlight()) return;
    const all: Range[] = [];
    const here: Range[] = [];
    for (const text of this.#textsNear()) {
      const where = this.#search.parts[text];
      const element = where && elementOf(this.#root, where);
      if (element === undefined || !this.#texts.has(text)) continue;
      this.#search.foundIn(text, this.#terms).forEach((stretch, nth) => {
        const range = rangeIn(element, this.#search.textOf(text), stretch);
        const isHere = this.#here?.text === text && this.#here.nth === nth;
        if (range !== undefined) (isHere ? here : all).push(range);
      });
    }
    CSS.highlights.set(found, new Highlight(...all));
    const standsOut = new Highlight(...here);
    standsOut.priority = 1;
    CSS.highlights.set(foundHere, standsOut);
  }

  /** The texts from a little above the window to a little below it. */
  *#textsNear(): Generator<number> {
    const inView = paragraphInView(this.#root);
    const first = this.#search.indexOf(inView);
    const top = rowOf(this.#root, inView)?.getBoundingClientRect().top ?? 0;
    // Above the first paragraph stand the headline and the summary.
    const from = inView === 0 && top > 0 ? 0 : Math.max(0, first - before);
    for (let text = from; text < this.#search.parts.length; text += 1) {
      const where = this.#search.parts[text];
      const element = where && elementOf(this.#root, where);
      if (element === undefined) continue;
      if (element.getBoundingClientRect().top > window.innerHeight * 1.5) return;
      yield text;
    }
  }
}

function canHighlight(): boolean {
  return typeof Highlight === "function" && "highlights" in CSS;
}

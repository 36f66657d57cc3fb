import type { Searchable } from "../text/find-in-text";
import { countOf, type Found, findInText, holdsAll, searchable } from "../text/find-in-text";
import type { Term } from "../text/terms";
import type { MarkedArticle } from "./marked-article";

/** What of an article a searched text is; sections and paragraphs by their numbers. */
export type SearchedPart =
  | { readonly part: "headline" }
  | { readonly part: "summary" }
  | { readonly part: "heading"; readonly section: number }
  | { readonly part: "paragraph"; readonly paragraph: number };

/** One place in the article: the text it is in, and the how manieth stretch found in that it is. */
export interface Result {
  readonly text: number;
  readonly nth: number;
}

/** So many texts are looked at between two chances to stop: some tenths of a millisecond. */
const atATime = 25;

/**
 * Finds words and phrases in one article. A single word or phrase is found in each place where it stands;
 * of several, each text is one result that has them all, as in every other search.
 */
export class ArticleSearch {
  /** The headline, the summary, headings and paragraphs, in reading order. */
  readonly parts: readonly SearchedPart[];
  readonly #texts: readonly string[];
  /** By paragraph number: its position among the parts. */
  readonly #positions: readonly number[];
  readonly #ready: Searchable[] = [];

  constructor({ article, sections }: MarkedArticle) {
    const all: [SearchedPart, string][] = [[{ part: "headline" }, article.headline]];
    if (article.summary !== undefined) all.push([{ part: "summary" }, article.summary]);
    for (const { number, heading, paragraphs } of sections) {
      if (heading !== undefined) all.push([{ part: "heading", section: number }, heading]);
      for (const { number: paragraph, text } of paragraphs) {
        all.push([{ part: "paragraph", paragraph }, text]);
      }
    }
    this.parts = all.map(([part]) => part);
    this.#positions = all.flatMap(([{ part }], at) => (part === "paragraph" ? [at] : []));
    this.#texts = all.map(([, text]) => text);
  }

  /** Finds the terms bit by bit: adds to the results, and gives way now and then. */
  *find(terms: readonly Term[], results: Result[]): Generator<void> {
    const [only, another] = terms;
    if (only === undefined) return;
    for (let text = 0; text < this.parts.length; text += 1) {
      if (text % atATime === atATime - 1) yield;
      const ready = this.#searchable(text);
      if (another !== undefined) {
        if (holdsAll(ready, terms)) results.push({ text, nth: 0 });
        continue;
      }
      const count = countOf(ready.folded, only);
      for (let nth = 0; nth < count; nth += 1) results.push({ text, nth });
    }
  }

  /** Where in a text the terms stand, if it has them all. */
  foundIn(text: number, terms: readonly Term[]): readonly Found[] {
    const ready = this.#searchable(text);
    return holdsAll(ready, terms) ? findInText(ready, terms) : [];
  }

  /** The position of a paragraph among the parts. */
  indexOf(paragraph: number): number {
    return this.#positions[paragraph] ?? 0;
  }

  /** Some words around a result, to be read out. */
  excerptOf({ text, nth }: Result, terms: readonly Term[]): string {
    const whole = this.textOf(text);
    const { start, end } = this.foundIn(text, terms)[nth] ?? { start: 0, end: 0 };
    const from = whole.lastIndexOf(" ", Math.max(0, start - 40)) + 1;
    const to = whole.indexOf(" ", end + 40);
    return whole.slice(from, to < 0 ? whole.length : to);
  }

  /** A text as it was written. */
  textOf(text: number): string {
    return this.#texts[text] ?? "";
  }

  /** Folded when it is first looked at, and kept. */
  #searchable(text: number): Searchable {
    const known = this.#ready[text];
    if (known !== undefined) return known;
    const made = searchable(this.textOf(text));
    this.#ready[text] = made;
    return made;
  }
}

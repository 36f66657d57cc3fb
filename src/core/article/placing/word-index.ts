import { splitsPair } from "../code-points";
import type { Effort } from "./effort";

/** Where words begin: a UTF-16 offset in one of the texts. */
export interface WordOccurrence {
  readonly paragraph: number;
  readonly start: number;
}

const gram = 8;
const step = 4;
/** The fewest UTF-16 units the index can look up: shorter words may hold no whole gram of it. */
const shortestIndexed = gram + step - 1;

/** Finds words in all of an article's paragraphs without reading them again each time. */
export class WordIndex {
  readonly #texts: readonly string[];
  /** Every fourth stretch of eight units, chained by the hash of its letters. */
  readonly #heads: Int32Array;
  readonly #next: Int32Array;
  readonly #paragraphs: Int32Array;
  readonly #starts: Int32Array;

  constructor(texts: readonly string[]) {
    this.#texts = texts;
    const count = texts.reduce((sum, text) => sum + stretchesIn(text), 0);
    this.#heads = new Int32Array(2 ** Math.ceil(Math.log2(count + 2))).fill(-1);
    this.#next = new Int32Array(count);
    this.#paragraphs = new Int32Array(count);
    this.#starts = new Int32Array(count);
    let entry = 0;
    for (const [paragraph, text] of texts.entries()) {
      for (let start = 0; start + gram <= text.length; start += step) {
        const slot = this.#slot(text, start);
        this.#next[entry] = this.#heads[slot] ?? -1;
        this.#heads[slot] = entry;
        this.#paragraphs[entry] = paragraph;
        this.#starts[entry] = start;
        entry++;
      }
    }
  }

  /**
   * Where exactly these words stand, at most `most` places, in no order. Words of fewer than
   * `shortestIndexed` units are not found; nothing is when the effort does not suffice.
   */
  find(words: string, most: number, effort: Effort): readonly WordOccurrence[] {
    const found: WordOccurrence[] = [];
    if (words.length < shortestIndexed) return found;
    for (let shift = 0; shift < step; shift++) {
      let entry = this.#heads[this.#slot(words, shift)] ?? -1;
      for (; entry >= 0; entry = this.#next[entry] ?? -1) {
        if (!effort.spend(8 + words.length)) return [];
        const paragraph = this.#paragraphs[entry] ?? 0;
        const start = (this.#starts[entry] ?? 0) - shift;
        if (!standsAt(this.#texts[paragraph] ?? "", words, start)) continue;
        found.push({ paragraph, start });
        if (found.length >= most) return found;
      }
    }
    return found;
  }

  #slot(text: string, start: number): number {
    let hash = 0;
    for (let unit = start; unit < start + gram; unit++) {
      hash = Math.imul(hash, 0x01000193) ^ text.charCodeAt(unit);
    }
    return (hash ^ (hash >>> 15)) & (this.#heads.length - 1);
  }
}

/** Whether exactly these words begin at an offset, without halving a surrogate pair. */
export function standsAt(text: string, words: string, start: number): boolean {
  return (
    start >= 0 &&
    text.startsWith(words, start) &&
    !splitsPair(text, start) &&
    !splitsPair(text, start + words.length)
  );
}

function stretchesIn(text: string): number {
  return text.length < gram ? 0 : Math.floor((text.length - gram) / step) + 1;
}

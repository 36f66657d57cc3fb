// Puts the text of marked-up documents together, paragraph by paragraph, and keeps where in it each
// passage stands that is open meanwhile. White space is squeezed; offsets count UTF-16.
import type { Mark, Paragraph } from "../../../core/article/format";
import type { ArticleBuilder } from "../model/article-builder";
import type { PlacedRange } from "../model/placed-range";

/** A passage whose place is kept: what somebody says, or what is named. */
export class Passage {
  /** Where it stands, in reading order; complete once its paragraphs have ended. */
  readonly ranges: PlacedRange[] = [];
  /** In the paragraph that is open. */
  readonly here: { start: number; end: number }[] = [];
  /** Its words, for what is left out. */
  words = "";
}

export class TextFlow {
  #text = "";
  #kind: Paragraph["kind"];
  #marks: Mark[] = [];
  #asides = 0;
  readonly #open = new Set<Passage>();
  readonly #here = new Set<Passage>();

  constructor(readonly builder: ArticleBuilder) {}

  /** The kind of the paragraph that is open; undefined where none has words yet. */
  get kind(): Paragraph["kind"] | undefined {
    return this.#text === "" ? undefined : (this.#kind ?? "text");
  }

  open(passage: Passage): void {
    this.#open.add(passage);
  }

  close(passage: Passage): void {
    this.#open.delete(passage);
  }

  /** From here on, what is added is part of no passage, until as many calls of `said`. */
  aside(): void {
    this.#asides += 1;
  }

  said(): void {
    this.#asides -= 1;
  }

  /** Ends the paragraph that is open, and begins one of a kind. */
  begin(kind?: Paragraph["kind"]): void {
    this.end();
    this.#kind = kind;
  }

  add(text: string): void {
    // What XML calls white space: a blank that does not break is a character like others.
    const squeezed = text.replace(/[ \t\r\n]+/g, " ");
    const words = /(^|[ \n])$/.test(this.#text) ? squeezed.replace(/^ /, "") : squeezed;
    if (words === "") return;
    const start = this.#text.length;
    this.#text += words;
    if (this.#asides > 0) {
      if (this.#kind !== "aside") this.#mark("emphasis", start);
      return;
    }
    for (const passage of this.#open) {
      const last = passage.here.at(-1);
      if (last?.end === start) last.end = this.#text.length;
      else passage.here.push({ start, end: this.#text.length });
      passage.words += words;
      this.#here.add(passage);
    }
  }

  #mark(kind: "emphasis", start: number): void {
    const last = this.#marks.at(-1);
    if (last?.kind === kind && last.end === start) last.end = this.#text.length;
    else this.#marks.push({ kind, start, end: this.#text.length });
  }

  /** A line break inside a paragraph. */
  break(): void {
    if (this.#text === "") return;
    const start = this.#text.replace(/ +$/, "").length;
    this.#text = `${this.#text.slice(0, start)}\n`;
    for (const passage of this.#open) {
      const last = passage.here.at(-1);
      if (last !== undefined && last.end >= start) last.end = this.#text.length;
    }
  }

  /** The beginning of a page, by its number. */
  page(number: string): void {
    const at = this.#text.length;
    if (number !== "")
      this.#marks.push({ kind: "page", start: at, end: at, value: number.slice(0, 300) });
  }

  /** Ends the paragraph that is open; gives its number where it has words. */
  end(): number | undefined {
    const text = this.#text.trimEnd();
    const number = text === "" ? undefined : this.#finish(text);
    for (const passage of this.#here) passage.here.length = 0;
    this.#here.clear();
    this.#text = "";
    this.#marks = [];
    this.#kind = undefined;
    return number;
  }

  #finish(text: string): number {
    const marks = this.#marks.flatMap((mark): Mark[] => {
      const [start, end] = [Math.min(mark.start, text.length), Math.min(mark.end, text.length)];
      if (mark.kind === "page") return [{ ...mark, start, end: start }];
      const words = text.slice(start, end);
      const from = start + words.length - words.trimStart().length;
      return words.trim() === "" ? [] : [{ ...mark, start: from, end: from + words.trim().length }];
    });
    const kind = this.#kind;
    const paragraph = this.builder.paragraph({ text, marks, ...(kind !== undefined && { kind }) });
    for (const passage of this.#here) {
      for (const { start, end } of passage.here) {
        const words = text.slice(start, end);
        const from = start + words.length - words.trimStart().length;
        const to = from + words.trim().length;
        if (from >= to) continue;
        // Lines of verse are marked up one by one, and are said in one go.
        const last = passage.ranges.at(-1);
        const isOne = last?.paragraph === paragraph && /^[ \n]*$/.test(text.slice(last.end, from));
        if (isOne) passage.ranges.pop();
        passage.ranges.push({ paragraph, start: isOne ? last.start : from, end: to });
      }
    }
    return paragraph;
  }
}

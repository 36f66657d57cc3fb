import { type MarkIs, RichText, type Words } from "../rich-text";

/** What the words being read stand in. */
export type InlineContext = "link" | "strong" | "time" | "hidden" | "pre";

interface OpenMark {
  readonly is: MarkIs;
  from: number;
}

/** What is known of the words of a finished block. */
export interface BlockWords extends Words {
  /** How many of the UTF-16 units are links. */
  readonly linked: number;
  readonly isStrong: boolean;
  readonly isTime: boolean;
  readonly refused: readonly string[];
}

/** Puts the words of one block after the other together; marks that are open go on in the next. */
export class BlockReader {
  #words = new RichText();
  #open: OpenMark[] = [];
  #refused: string[] = [];
  readonly #units = { link: 0, strong: 0, time: 0 };
  readonly #depth: Record<InlineContext, number> = {
    link: 0,
    strong: 0,
    time: 0,
    hidden: 0,
    pre: 0,
  };

  get isEmpty(): boolean {
    return this.#words.length === 0;
  }

  /** The words so far, where they are few enough for a headline; else none. */
  get start(): string {
    return this.#words.length > 400 ? "" : this.#words.text;
  }

  isIn(what: InlineContext): boolean {
    return this.#depth[what] > 0;
  }

  enter(what: InlineContext): void {
    this.#depth[what] += 1;
  }

  leave(what: InlineContext): void {
    this.#depth[what] -= 1;
  }

  add(text: string): void {
    const before = this.#words.length;
    if (this.isIn("pre")) this.#words.addAsItIs(text);
    else this.#words.add(text);
    const added = this.#words.length - before;
    if (this.isIn("link")) this.#units.link += added;
    for (const what of ["strong", "time"] as const) {
      if (this.isIn(what) || text.trim() === "") this.#units[what] += added;
    }
  }

  /** Breaks the line; false where there was a break already, and a paragraph ends. */
  break(): boolean {
    if (this.#words.endsInBreak && !this.isIn("pre")) return false;
    this.#words.break();
    for (const what of ["strong", "time"] as const) this.#units[what] += 1;
    return true;
  }

  /** Begins a mark; the function ends it. */
  mark(is: MarkIs): () => void {
    const open: OpenMark = { is, from: this.#words.length };
    this.#open.push(open);
    return () => {
      this.#open = this.#open.filter((each) => each !== open);
      this.#words.mark(open.from, is);
    };
  }

  /** Notes the address of a link that may not be followed. */
  refuse(address: string): void {
    this.#refused.push(address);
  }

  /** Ends the block; undefined where it has no words. */
  finish(): BlockWords | undefined {
    for (const open of this.#open) {
      this.#words.mark(open.from, open.is);
      open.from = 0;
    }
    const { length } = this.#words;
    const words = this.#words.finish();
    const { link, strong, time } = this.#units;
    const about = { linked: link, isStrong: strong >= length, isTime: time >= length };
    const refused = this.#refused;
    this.#words = new RichText();
    this.#refused = [];
    Object.assign(this.#units, { link: 0, strong: 0, time: 0 });
    return words.text === "" ? undefined : { ...words, ...about, refused };
  }
}

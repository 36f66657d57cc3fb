// Puts the text of one paragraph of a Word document together, and the marks on it.
import type { Mark } from "../../../core/article/format";
import { longestText } from "../../../core/article/values/limits";
import type { MarkIs, Words } from "../rich-text";

/** The most UTF-16 units of a word that a note is put on. */
const longestWord = 100;

export class DocxText {
  /** Put together at the end: a text that is looked at after each addition is copied each time. */
  readonly #pieces: string[] = [];
  #length = 0;
  /** The last characters. */
  #tail = "";
  readonly #marks: Mark[] = [];

  get length(): number {
    return this.#length;
  }

  add(text: string): void {
    const added = this.#length === 0 ? text.trimStart() : text;
    this.#pieces.push(added);
    this.#length += added.length;
    this.#tail = (this.#tail + added).slice(-2 * longestWord);
  }

  /** The words without blanks around them; marks cover no blanks at their ends. */
  finish(): Words {
    const text = this.#pieces.join("").trimEnd();
    const marks: Mark[] = [];
    const lastOf = new Map<Mark["kind"], number>();
    for (const mark of this.#marks) {
      const words = text.slice(mark.start, mark.end);
      const start = mark.start + words.length - words.trimStart().length;
      const end = start + words.trim().length;
      if (start >= end) continue;
      const at = lastOf.get(mark.kind) ?? -1;
      const last = marks[at];
      // Words of one kind are often in several runs.
      const isOne = !("value" in mark) && last && text.slice(last.end, start).trim() === "";
      if (isOne) marks[at] = { ...last, end };
      else lastOf.set(mark.kind, marks.push({ ...mark, start, end }) - 1);
    }
    return { text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) };
  }

  /** Marks what has been added since the text had this length. */
  mark(from: number, is: MarkIs): void {
    this.#marks.push({ ...is, start: from, end: this.#length } as Mark); // of one kind
  }

  /** Puts a note on the word before its number; false where there is none. */
  note(words: string): boolean {
    const value = words.slice(0, longestText);
    const before = this.#tail.trimEnd();
    const end = this.#length - (this.#tail.length - before.length);
    const start = end - Math.min(longestWord, /\S*$/.exec(before)?.[0].length ?? 0);
    if (start === end) return false;
    if (value !== "") this.#marks.push({ kind: "note", start, end, value });
    return true;
  }
}

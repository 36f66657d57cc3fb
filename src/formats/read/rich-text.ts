import { codePoints } from "../../core/article/code-points";
import type { Mark } from "../../core/article/format";
import { wellFormed } from "../../core/text/well-formed";

/** A mark without its place. */
export type MarkIs = Mark extends infer M
  ? M extends Mark
    ? Omit<M, "start" | "end">
    : never
  : never;

/** Words with the marks on them, by UTF-16 offsets. */
export interface Words {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Puts the text of one paragraph together, with white space as browsers show it, and its marks. */
export class RichText {
  /** Put together at the end: a text that is looked at after each addition is copied each time. */
  #parts: string[] = [];
  #length = 0;
  #marks: Mark[] = [];

  get length(): number {
    return this.#length;
  }

  get text(): string {
    return this.#parts.join("");
  }

  /** Where its last word begins. */
  get lastWord(): number {
    const text = this.#parts.join("");
    this.#parts = [text];
    let end = text.trimEnd().length;
    while (end > 0 && /\S/.test(text[end - 1] ?? "")) end -= 1;
    return end;
  }

  get endsInBreak(): boolean {
    return this.#last === "\n";
  }

  get #last(): string {
    return this.#parts.at(-1)?.at(-1) ?? "";
  }

  #push(text: string): void {
    if (text === "") return;
    this.#parts.push(text);
    this.#length += text.length;
  }

  /** Adds text in which any white space is one blank, and none at the beginning of a line. */
  add(text: string): void {
    const inOne = text.replace(/[ \t\r\n\f]{2,}|[\t\r\n\f]/g, " ").replace(/\u00AD/g, "");
    this.#push(/^[ \n]?$/.test(this.#last) ? inOne.replace(/^ /, "") : inOne);
  }

  /** Adds text in which blanks and lines stand as they are. */
  addAsItIs(text: string): void {
    this.#push(text.replace(/\r\n?/g, "\n").replace(/\t/g, "    "));
  }

  break(): void {
    while (this.#last === " ") {
      const text = this.#parts.pop() ?? "";
      this.#length -= text.length;
      this.#push(text.slice(0, endWithoutBlanks(text)));
    }
    this.#push("\n");
  }

  /** Marks what has been added since the text had this length. */
  mark(from: number, is: MarkIs): void {
    this.#marks.push({ ...is, start: from, end: this.#length } as Mark); // of one kind
  }

  /** The words without white space around them; marks that cover nothing are gone. */
  finish(): Words {
    const text = wellFormed(this.#parts.join("")).trimEnd();
    const trimmed = text.trimStart();
    const cut = text.length - trimmed.length;
    const marks = this.#marks.flatMap((mark) => {
      let start = Math.max(0, mark.start - cut);
      let end = Math.min(mark.end - cut, trimmed.length);
      while (start < end && /\s/.test(trimmed[start] ?? "")) start += 1;
      while (end > start && /\s/.test(trimmed[end - 1] ?? "")) end -= 1;
      return start < end ? [{ ...mark, start, end }] : [];
    });
    return { text: trimmed, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) };
  }
}

function endWithoutBlanks(text: string): number {
  let end = text.length;
  while (text[end - 1] === " ") end -= 1;
  return end;
}

/** The same marks by code points, as files have them. */
export function inCodePoints({ text, marks }: Words): readonly Mark[] {
  const { toCodePoints } = codePoints(text);
  return marks.map((mark) => ({
    ...mark,
    start: toCodePoints(mark.start),
    end: toCodePoints(mark.end),
  }));
}

/** Some words with others before them. */
export function withPrefix(prefix: string, { text, marks }: Words): Words {
  const by = prefix.length;
  const moved = marks.map((mark) => ({ ...mark, start: mark.start + by, end: mark.end + by }));
  return { text: prefix + text, marks: moved };
}

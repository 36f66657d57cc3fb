import { type CodePoints, codePoints } from "../code-points";
import type { Paragraph } from "../format";
import { fold } from "./fold";
import { type LooseText, loosened } from "./loose-text";

/** One paragraph as a place to search in; what a search needs of it is worked out once. */
export class ParagraphText {
  readonly number: number;
  readonly id: string;
  readonly text: string;
  #codePoints: CodePoints | undefined;
  #folded: string | undefined;
  #loose: LooseText | undefined;

  constructor({ id, text }: Paragraph, number: number) {
    this.number = number;
    this.id = id;
    this.text = text;
  }

  get codePoints(): CodePoints {
    this.#codePoints ??= codePoints(this.text);
    return this.#codePoints;
  }

  /** The text with quotation marks, dashes and blanks written the plain way, same offsets. */
  get folded(): string {
    this.#folded ??= fold(this.text);
    return this.#folded;
  }

  /** The text in the plainest spelling of its characters, with the offsets they come from. */
  get loose(): LooseText {
    this.#loose ??= loosened(this.text);
    return this.#loose;
  }
}

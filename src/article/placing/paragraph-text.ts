import { type CodePoints, codePoints } from "../code-points";
import type { Paragraph } from "../format";
import { fold } from "./fold";

/** One paragraph as a place to search in; what a search needs of it is worked out once. */
export class ParagraphText {
  readonly number: number;
  readonly id: string;
  readonly text: string;
  #codePoints: CodePoints | undefined;
  #folded: string | undefined;

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
}

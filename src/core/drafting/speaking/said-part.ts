import type { NamedEntity } from "../people/entity";
import type { QuotedSpan } from "../quoting/quoted-spans";

/** One stretch in quotation marks that is a quotation, with who says it. */
export interface SaidPart {
  readonly span: QuotedSpan;
  /** The number of the span in the list of all. */
  readonly at: number;
  readonly entity: NamedEntity | undefined;
  /** The words that name the speaker; UTF-16 offsets in their paragraph. */
  readonly mention:
    | { readonly paragraph: number; readonly start: number; readonly end: number }
    | undefined;
  /** Whether it goes on with the part before, after who says it has been told. */
  readonly goesOn: boolean;
  /** What speaks for and against it being right, by name. */
  readonly signs: readonly string[];
  /** What the speaker rests on, in words. */
  readonly reason: string;
}

/** What is said in a text, and who is who in it. */
export interface SaidInText {
  readonly parts: readonly SaidPart[];
  readonly entities: readonly NamedEntity[];
}

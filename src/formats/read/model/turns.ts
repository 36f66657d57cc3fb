// The model of a transcript, a debate or a play: who speaks, in turns, and what stands between them.
import type { Paragraph, Quotation } from "../../../core/article/format";
import type { Words } from "../rich-text";

/** Words of one paragraph: what is said, or, as `aside`, what stands in it and is not said. */
export interface TurnPiece extends Partial<Pick<Words, "marks">> {
  readonly text: string;
  readonly aside?: boolean;
}

/** One paragraph of a turn. */
export interface TurnPart extends Pick<Paragraph, "kind" | "time"> {
  readonly pieces: readonly TurnPiece[];
}

export interface Turn {
  readonly type: "turn";
  /** Keys of those who speak, see `Transcript`; none where the source does not say. */
  readonly who: readonly string[];
  readonly parts: readonly TurnPart[];
  readonly confidence?: number | undefined;
  readonly mode?: Quotation["mode"];
}

export type Item =
  | Turn
  | { readonly type: "heading"; readonly text: string }
  /** Text between turns: prose, or stage directions, applause and the like as an aside. */
  | ({ readonly type: "text" } & TurnPart);

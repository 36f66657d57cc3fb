import type { Paragraph } from "../../core/article/format";
import type { LeftOutReason } from "../report";
import type { Words } from "./rich-text";

/** One piece of a source, in its order: a block that is kept, or what is left out. */
export type Block = KeptBlock | LeftOutBlock;

/** A paragraph or a heading to be. */
export interface KeptBlock extends Words {
  readonly type: "kept";
  readonly kind: NonNullable<Paragraph["kind"]>;
  /** Of a heading: 1 is the highest. */
  readonly level?: number | undefined;
  readonly image?: Paragraph["image"];
}

export interface LeftOutBlock {
  readonly type: "left out";
  readonly reason: LeftOutReason;
  readonly text: string;
  /** From 1, where the source has lines. */
  readonly line?: number | undefined;
}

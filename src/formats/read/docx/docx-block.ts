import type { TranscriptBlock } from "../transcript/items-of-blocks";

/** A paragraph or a heading as it is written, and the number that Word shows before it, with a blank. */
export interface DocxBlock extends TranscriptBlock {
  readonly number: string;
}

/** A block with its number as part of its words. */
export function withNumber({ number, ...block }: DocxBlock): TranscriptBlock {
  const by = number.length;
  const marks = block.marks.map((mark) => ({
    ...mark,
    start: mark.start + by,
    end: mark.end + by,
  }));
  return { ...block, text: number + block.text, marks };
}

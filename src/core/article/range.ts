/** A stretch of one paragraph: UTF-16 offsets, end excluded; `paragraph` counts paragraphs in document order from 0. */
export interface Range {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

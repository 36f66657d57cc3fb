/** A stretch to be marked for some keys; UTF-16 offsets, end excluded, never empty. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** Ascending, each once. */
  readonly keys: readonly number[];
}

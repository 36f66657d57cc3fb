/** The columns of one band of a table that is too wide for its page, as indexes; `to` is excluded. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

/** Parts so many columns into the fewest bands of at most `most` columns, as even as they can be. */
export function bandsOf(columns: number, most: number): readonly Band[] {
  const count = Math.max(1, Math.ceil(columns / most));
  return Array.from({ length: count }, (_, band) => ({
    from: Math.floor((columns * band) / count),
    to: Math.floor((columns * (band + 1)) / count),
  }));
}

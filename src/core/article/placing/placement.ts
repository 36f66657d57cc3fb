import type { Range } from "../range";

/**
 * What became of one target. Placed: `exact` as the file says, `widened` with all of a character
 * that it had a part of, `nearest` the same words elsewhere in the paragraph than the position says, `approximate` words changed a little, `elsewhere` the
 * same words in another paragraph, at most with other quotation marks, dashes and blanks or in
 * another Unicode spelling. Unplaced: the words are `gone`, they are `ambiguous`, the position is
 * `out-of-range`, or the `search-limit` was reached before they were found.
 */
export type Placement =
  | {
      readonly status: "placed";
      readonly range: Range;
      readonly how: "exact" | "widened" | "nearest" | "approximate" | "elsewhere";
    }
  | {
      readonly status: "unplaced";
      readonly reason: "gone" | "ambiguous" | "out-of-range" | "search-limit";
    };

type Placed = Extract<Placement, { readonly status: "placed" }>;
type Unplaced = Extract<Placement, { readonly status: "unplaced" }>;

export function placedAt({ paragraph, start, end }: Range, how: Placed["how"]): Placement {
  return { status: "placed", range: { paragraph, start, end }, how };
}

export function unplaced(reason: Unplaced["reason"]): Placement {
  return { status: "unplaced", reason };
}

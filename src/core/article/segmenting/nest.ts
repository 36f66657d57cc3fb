import { flatten, mostDepth } from "./flatten";
import type { Piece } from "./piece";

/** A stretch of text, or a mark around such; UTF-16 offsets, end excluded. */
export type Segment =
  | { readonly type: "text"; readonly start: number; readonly end: number }
  | {
      readonly type: "mark";
      /** Ascending; never empty. */
      readonly keys: readonly number[];
      readonly start: number;
      readonly end: number;
      /** In text order, without gaps; never empty. */
      readonly children: readonly Segment[];
    };

/** Nests pieces of which none crosses another, with the text between them. */
export function nest(length: number, pieces: readonly Piece[]): readonly Segment[] {
  const sorted = [...pieces].sort(outerFirst);
  const depths = depthsOf(sorted);
  const deepest = depths.reduce((most, depth) => Math.max(most, depth), 0);
  if (deepest > mostDepth) return nest(length, flatten(sorted, depths));
  const all: Segment[] = [];
  const open: { readonly end: number; readonly children: Segment[]; reached: number }[] = [];
  let inner = { end: length, children: all, reached: 0 };
  const close = () => {
    addText(inner.children, inner.reached, inner.end);
    const { end } = inner;
    inner = open.pop() ?? inner;
    inner.reached = end;
  };
  for (const { start, end, keys } of sorted) {
    while (inner.end <= start && open.length > 0) close();
    addText(inner.children, inner.reached, start);
    const children: Segment[] = [];
    inner.children.push({ type: "mark", keys, start, end, children });
    open.push(inner);
    inner = { end, children, reached: start };
  }
  while (open.length > 0) close();
  addText(all, inner.reached, length);
  return all;
}

function addText(children: Segment[], start: number, end: number): void {
  if (start < end) children.push({ type: "text", start, end });
}

/** Of two pieces the one that holds the other comes first; of equal stretches the lower key. */
function outerFirst(a: Piece, b: Piece): number {
  return a.start - b.start || b.end - a.end || (a.keys[0] ?? 0) - (b.keys[0] ?? 0);
}

/** How many marks each piece will be the innermost of, itself included. */
function depthsOf(sorted: readonly Piece[]): readonly number[] {
  const ends: number[] = [];
  return sorted.map(({ start, end }) => {
    while ((ends.at(-1) ?? Number.POSITIVE_INFINITY) <= start) ends.pop();
    return ends.push(end);
  });
}

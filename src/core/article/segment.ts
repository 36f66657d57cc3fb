import { cut } from "./segmenting/cut";
import { flatten, mostDepth } from "./segmenting/flatten";
import type { Piece } from "./segmenting/piece";

/** A range of one paragraph that somebody covers; `key` says who. UTF-16 offsets, end excluded. */
export interface Cover {
  readonly key: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Turns overlapping covers of a paragraph's text into properly nested marks, in as few as can be:
 * covers that cross are cut where that costs least (see `cut`). Covers of the very same range that
 * are `alike`, an equivalence, share one mark; otherwise the lower key is outside. Covers of one
 * key that overlap or touch count as one. Marks nest at most 40 deep (see `flatten`).
 *
 * Covers are clipped to the text, empty and backward ones ignored. A length that is not a whole
 * number from 0 on, an offset that is a fraction and anything that is not a number is a RangeError.
 */
export function segment(
  length: number,
  covers: readonly Cover[],
  alike: (a: number, b: number) => boolean = () => true,
): readonly Segment[] {
  if (!Number.isSafeInteger(length) || length < 0) {
    throw new RangeError(`expected a length of 0 or more, found ${length}`);
  }
  const clipped = covers
    .map(({ key, start, end }) => ({ key, start: clip(start, length), end: clip(end, length) }))
    .filter(({ start, end }) => start < end);
  return nest(length, cut(shared(joined(clipped), alike)));
}

function clip(offset: number, length: number): number {
  const clipped = Math.min(Math.max(offset, 0), length);
  if (Number.isInteger(clipped)) return clipped;
  throw new RangeError(`expected a whole offset, found ${offset}`);
}

/** Joins covers of one key that overlap or touch. */
function joined(covers: readonly Cover[]): readonly Cover[] {
  const result: Cover[] = [];
  for (const cover of [...covers].sort((a, b) => a.key - b.key || a.start - b.start)) {
    const last = result.at(-1);
    if (last === undefined || cover.key !== last.key || cover.start > last.end) result.push(cover);
    else if (cover.end > last.end) result[result.length - 1] = { ...last, end: cover.end };
  }
  return result;
}

/** Gives covers of the very same range that are alike one piece together. */
function shared(
  covers: readonly Cover[],
  alike: (a: number, b: number) => boolean,
): readonly Piece[] {
  const sorted = [...covers].sort((a, b) => a.start - b.start || b.end - a.end || a.key - b.key);
  const pieces: (Piece & { readonly keys: number[] })[] = [];
  let same = 0;
  for (const { key, start, end } of sorted) {
    const first = pieces[same];
    if (first === undefined || first.start !== start || first.end !== end) same = pieces.length;
    const others = pieces.slice(same);
    // That many marks for one range would be too deep in any case.
    const mate =
      others.length > mostDepth
        ? others.at(-1)
        : others.find(({ keys }) => alike(keys[0] ?? 0, key));
    if (mate === undefined) pieces.push({ start, end, keys: [key] });
    else mate.keys.push(key);
  }
  return pieces;
}

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
function nest(length: number, pieces: readonly Piece[]): readonly Segment[] {
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

import { boundariesOf, collect } from "./cut";
import type { Piece } from "./piece";

/**
 * Marks are nested at most this deep, since whoever walks the result may do so by recursion and
 * React does. No article needs a tenth of it.
 */
export const mostDepth = 40;

/** What lies deeper than this is cut anew where the whole would get too deep. */
const keptDepth = 12;

/**
 * Cuts the deepest parts of a nesting so that it stays within the depth: as stretches halved again
 * and again, of which each is one mark for all the keys it serves. Every key keeps exactly its
 * stretch, in more pieces. `sorted` holds the pieces with the outer first, `depths` how deep each is.
 */
export function flatten(sorted: readonly Piece[], depths: readonly number[]): readonly Piece[] {
  const kept: Piece[] = [];
  let next = 0;
  while (next < sorted.length) {
    let last = next + 1;
    let deepest = depths[next] ?? 0;
    if (deepest > keptDepth) {
      for (; (depths[last] ?? 0) > keptDepth + 1; last++)
        deepest = Math.max(deepest, depths[last] ?? 0);
    }
    const part = sorted.slice(next, last);
    for (const piece of deepest > mostDepth ? halved(part) : part) kept.push(piece);
    next = last;
  }
  return kept;
}

function halved(pieces: readonly Piece[]): readonly Piece[] {
  const boundaries = boundariesOf(pieces);
  const marks = new Map<number, Map<number, number[]>>();
  for (const piece of pieces) {
    const parts: Piece[] = [];
    const middle = (first: number, last: number) => (first + last) >>> 1;
    collect(piece, 0, boundaries.length - 1, boundaries, middle, parts);
    for (const { start, end } of parts) {
      const from = marks.get(start) ?? new Map<number, number[]>();
      const keys = from.get(end) ?? [];
      for (const key of piece.keys) keys.push(key);
      from.set(end, keys);
      marks.set(start, from);
    }
  }
  return [...marks].flatMap(([start, ends]) =>
    [...ends].map(([end, keys]) => ({ start, end, keys: keys.sort((a, b) => a - b) })),
  );
}

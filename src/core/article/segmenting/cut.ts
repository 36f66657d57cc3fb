import { clusters } from "./clusters";
import { halve } from "./halve";
import type { Piece } from "./piece";

/** With more boundaries than this the exact search for the fewest pieces takes too long. */
const mostBoundaries = 128;

/**
 * Cuts ranges so that none crosses another, into as few pieces as possible. Exact where up to 128
 * boundaries hang together through crossings; larger tangles are first halved where the fewest
 * ranges cross, so that n ranges never give more than about 2 n log n pieces.
 *
 * Any nesting is a tree of ever smaller stretches, in which a range is marked at the largest
 * stretches it covers entirely. The tree with the fewest marks is found by dynamic programming
 * over all stretches between two boundaries. A range that crosses none is never cut.
 */
export function cut(ranges: readonly Piece[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const cluster of clusters(ranges)) {
    for (const piece of cluster.length === 1 ? cluster : cutCluster(cluster)) pieces.push(piece);
  }
  return pieces;
}

function cutCluster(cluster: readonly Piece[]): readonly Piece[] {
  const boundaries = boundariesOf(cluster);
  const splits = boundaries.length > mostBoundaries ? undefined : bestSplits(cluster, boundaries);
  if (splits === undefined) {
    const [before, after] = halve(cluster, boundaries);
    return [...cut(before), ...cut(after)];
  }
  const last = boundaries.length - 1;
  return cluster.flatMap((piece) => {
    const pieces: Piece[] = [];
    collect(
      piece,
      0,
      last,
      boundaries,
      (first, end) => splits[first * boundaries.length + end] ?? 0,
      pieces,
    );
    return pieces;
  });
}

/** Where pieces begin and end, ascending, each once. */
export function boundariesOf(pieces: readonly Piece[]): readonly number[] {
  const all: number[] = [];
  for (const { start, end } of pieces) all.push(start, end);
  all.sort((a, b) => a - b);
  return all.filter((boundary, index) => boundary !== all[index - 1]);
}

/**
 * Walks a tree of stretches, each from one boundary to another and split at a third, and collects
 * the largest that a piece covers entirely. As deep as the tree.
 */
export function collect(
  piece: Piece,
  first: number,
  last: number,
  boundaries: readonly number[],
  splitOf: (first: number, last: number) => number,
  into: Piece[],
): void {
  const start = boundaries[first] ?? 0;
  const end = boundaries[last] ?? 0;
  if (piece.end <= start || piece.start >= end) return;
  if (piece.start <= start && piece.end >= end) {
    into.push({ start, end, keys: piece.keys });
    return;
  }
  const split = splitOf(first, last);
  collect(piece, first, split, boundaries, splitOf, into);
  collect(piece, split, last, boundaries, splitOf, into);
}

/**
 * For each stretch from boundary i to boundary j, at [i * count + j], the boundary to split it at
 * for the fewest marks; of equally good ones the last, which keeps whole what begins first.
 */
function bestSplits(cluster: readonly Piece[], boundaries: readonly number[]): Uint8Array {
  const count = boundaries.length;
  const covering = coveringCounts(cluster, boundaries);
  // The marks of a stretch's two halves and all within, those not counted that cover it entirely.
  const costs = new Int32Array(count * count);
  const splits = new Uint8Array(count * count);
  for (let width = 2; width < count; width++) {
    for (let first = 0; first + width < count; first++) {
      const last = first + width;
      let least = Number.POSITIVE_INFINITY;
      let best = 0;
      for (let split = first + 1; split < last; split++) {
        const left = first * count + split;
        const right = split * count + last;
        const cost =
          (covering[left] ?? 0) + (costs[left] ?? 0) + (covering[right] ?? 0) + (costs[right] ?? 0);
        if (cost > least) continue;
        least = cost;
        best = split;
      }
      const own = first * count + last;
      costs[own] = least - 2 * (covering[own] ?? 0);
      splits[own] = best;
    }
  }
  return splits;
}

/** How many pieces cover the whole stretch from boundary i to boundary j, at [i * count + j]. */
function coveringCounts(cluster: readonly Piece[], boundaries: readonly number[]): Int32Array {
  const count = boundaries.length;
  const covering = new Int32Array(count * count);
  for (const { start, end } of cluster) {
    const cell = boundaries.indexOf(start) * count + boundaries.indexOf(end);
    covering[cell] = (covering[cell] ?? 0) + 1;
  }
  // What covers a stretch covers all that lie within it: add up from the widest to the narrowest.
  for (let first = 0; first < count; first++) {
    let endingHere = 0;
    for (let last = count - 1; last > first; last--) {
      const cell = first * count + last;
      endingHere += covering[cell] ?? 0;
      covering[cell] = endingHere + (first > 0 ? (covering[cell - count] ?? 0) : 0);
    }
  }
  return covering;
}

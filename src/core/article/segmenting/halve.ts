import type { Piece } from "./piece";

/** Cuts a tangle in two at a boundary of the middle third, the one that the fewest pieces cross. */
export function halve(cluster: readonly Piece[], boundaries: readonly number[]) {
  const at = new Map(boundaries.map((boundary, index) => [boundary, index]));
  const change = new Int32Array(boundaries.length + 1);
  for (const { start, end } of cluster) {
    const first = (at.get(start) ?? 0) + 1;
    const last = at.get(end) ?? 0;
    change[first] = (change[first] ?? 0) + 1;
    change[last] = (change[last] ?? 0) - 1;
  }
  const third = Math.floor(boundaries.length / 3);
  let crossing = 0;
  let least = Number.POSITIVE_INFINITY;
  let middle = 0;
  for (let index = 0; index < boundaries.length - third; index++) {
    crossing += change[index] ?? 0;
    if (index < third || crossing >= least) continue;
    least = crossing;
    middle = boundaries[index] ?? 0;
  }
  const before = cluster.filter(({ start }) => start < middle);
  const after = cluster.filter(({ end }) => end > middle);
  return [
    before.map((piece) => (piece.end > middle ? { ...piece, end: middle } : piece)),
    after.map((piece) => (piece.start < middle ? { ...piece, start: middle } : piece)),
  ] as const;
}

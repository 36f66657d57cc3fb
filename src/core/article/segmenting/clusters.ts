import type { Piece } from "./piece";

/** Ranges that hang together through crossings, while the text is read from left to right. */
interface Cluster {
  pieces: Piece[];
  /** How many of its pieces have begun and not yet ended. */
  open: number;
  /** The cluster this one was joined to. */
  joinedTo: Cluster | undefined;
}

/**
 * Sorts ranges into groups within which they cross, directly or through others; a range that
 * crosses none is a group of its own. Two ranges cross when they overlap and neither holds the other.
 */
export function clusters(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const begins = [...pieces].sort((a, b) => a.start - b.start || b.end - a.end);
  const endOf = (index: number) => begins[index]?.end ?? 0;
  // Of ranges that end together the last begun ends first.
  const ends = [...begins.keys()].sort((a, b) => endOf(a) - endOf(b) || b - a);
  const all: Cluster[] = [];
  const open: Cluster[] = [];
  for (const ending of ends) {
    for (let piece = begins[all.length]; piece !== undefined; piece = begins[all.length]) {
      if (piece.start >= endOf(ending)) break;
      const begun: Cluster = { pieces: [piece], open: 1, joinedTo: undefined };
      all.push(begun);
      open.push(begun);
    }
    const cluster = current(all[ending]);
    // What began later and is still open crosses the range that ends here.
    for (let top = open.at(-1); top !== undefined && top !== cluster; top = open.at(-1)) {
      open.pop();
      if (cluster !== undefined) join(top, cluster);
    }
    if (cluster !== undefined && --cluster.open === 0) open.pop();
  }
  return all.filter(({ joinedTo }) => joinedTo === undefined).map((cluster) => cluster.pieces);
}

function current(cluster: Cluster | undefined): Cluster | undefined {
  let found = cluster;
  while (found?.joinedTo !== undefined) {
    if (found.joinedTo.joinedTo !== undefined) found.joinedTo = found.joinedTo.joinedTo;
    found = found.joinedTo;
  }
  return found;
}

function join(from: Cluster, to: Cluster): void {
  const [fewer, more] =
    from.pieces.length < to.pieces.length ? [from.pieces, to.pieces] : [to.pieces, from.pieces];
  for (const piece of fewer) more.push(piece);
  to.pieces = more;
  to.open += from.open;
  from.joinedTo = to;
}

// Writes stretches of a text as elements in one another, although stretches may cross.

export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Stretches of a lower rank are outside. */
  readonly rank: number;
  /** The tag that opens it. It is called once for each part, in order, where others cross it. */
  readonly open: () => string;
  readonly close: string;
}

/** What elements are written with: the text from one place to another, escaped. */
type Write = (start: number, end: number) => string;

/** The text from `from` to `to` with elements for the stretches; of two that cross, one is in several parts. */
export function nested(
  stretches: readonly Stretch[],
  from: number,
  to: number,
  write: Write,
): string {
  const inside = stretches.filter(({ start, end }) => start < to && end > from).sort(outsideFirst);
  const all = [from, to, ...inside.flatMap(({ start, end }) => [start, end])];
  const edges = [...new Set(all)].filter((edge) => edge >= from && edge <= to);
  edges.sort((a, b) => a - b);
  const open: Stretch[] = [];
  const out: string[] = [];
  edges.forEach((edge, number) => {
    const wanted = edge < to ? inside.filter(({ start, end }) => start <= edge && end > edge) : [];
    // What is not open in this order is closed, and opened again where it is still wanted.
    let same = 0;
    while (same < open.length && open[same] === wanted[same]) same += 1;
    for (const { close } of open.splice(same).reverse()) out.push(close);
    for (const stretch of wanted.slice(same)) out.push(stretch.open());
    open.push(...wanted.slice(same));
    const next = edges[number + 1];
    if (next !== undefined) out.push(write(edge, next));
  });
  return out.join("");
}

function outsideFirst(one: Stretch, other: Stretch): number {
  return one.rank - other.rank || one.start - other.start || other.end - one.end;
}

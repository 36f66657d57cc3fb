/** Counts as a table of text, a row for each class, and what they come to at the foot. */
export function countTable(
  title: string,
  rows: ReadonlyMap<string, Readonly<Record<string, number>>>,
): string {
  const columns = [...new Set([...rows.values()].flatMap((counts) => Object.keys(counts)))];
  const total = Object.fromEntries(
    columns.map((name) => [
      name,
      [...rows.values()].reduce((sum, counts) => sum + (counts[name] ?? 0), 0),
    ]),
  );
  const first = Math.max(title.length, ...[...rows.keys()].map((row) => row.length));
  const line = (row: string, cells: readonly string[]) =>
    [row.padEnd(first), ...cells.map((cell, at) => cell.padStart(columns[at]?.length ?? 0))].join(
      "  ",
    );
  return [
    line(title, columns),
    ...[...rows, ["all", total] as const].map(([row, counts]) =>
      line(
        row,
        columns.map((name) => (counts[name] ?? 0).toLocaleString("en-GB")),
      ),
    ),
  ].join("\n");
}

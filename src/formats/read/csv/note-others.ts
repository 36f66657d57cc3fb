import type { Notes } from "../model/notes";
import type { Table } from "./table";

/** Tells which columns have something in them that is not in the article. */
export function noteOthers(
  { header, rows }: Table,
  taken: ReadonlySet<number>,
  notes: Notes,
): void {
  const most = Math.max(header.length, ...rows.slice(0, 1000).map((row) => row.length));
  const others = Array.from({ length: most }, (_, at) => at).filter(
    (at) => !taken.has(at) && rows.some((row) => (row[at] ?? "").trim() !== ""),
  );
  if (others.length > 0)
    notes.remark("columns-left", { given: others.map((at) => header[at]?.trim() || `${at + 1}`) });
}

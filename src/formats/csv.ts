import { csvColumns } from "./csv-columns";
import type { ExportList } from "./export-list";
import { guardFormula } from "./formula-guard";

/** Tells Excel that the file is UTF-8; programs that know UTF-8 pass over it. */
const byteOrderMark = "\uFEFF";

/**
 * The quotations, and the mentions that come with the list, as CSV by RFC 4180: a byte order mark, a
 * header row, one row for each annotation, every line ended by CR LF. A text that a spreadsheet might
 * run as a formula has an apostrophe before it, see `guardFormula`.
 */
export function csv({ rows, mentions = [] }: ExportList): string {
  const all = [...rows.map((row) => ({ ...row, annotation: row.entry.quotation })), ...mentions];
  const lines = [
    csvColumns.map(({ name }) => name),
    ...all.map((row) => csvColumns.map(({ cell }) => cell(row))),
  ];
  return byteOrderMark + lines.map((cells) => `${cells.map(written).join(",")}\r\n`).join("");
}

function written(cell: string | number): string {
  if (typeof cell === "number") return String(cell);
  const text = guardFormula(cell);
  const quoted = /[",\r\n]|^\s|\s$/.test(text);
  return quoted ? `"${text.replaceAll('"', '""')}"` : text;
}

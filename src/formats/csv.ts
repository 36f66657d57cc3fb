import { roleOf } from "./attribution";
import type { ExportList, ExportRow } from "./export-list";
import { guardFormula } from "./formula-guard";

type Column = readonly [name: string, cell: (row: ExportRow) => string | number];

/** The header row's names, in order, with what stands below each. */
const columns: readonly Column[] = [
  ["id", ({ entry }) => entry.quotation.id],
  ["speakers", ({ entry }) => joined(entry.speakers.map(({ name }) => name))],
  ["roles", ({ entry }) => joined(entry.speakers.map(roleOf))],
  ["quotation", ({ entry }) => entry.text],
  ["words", ({ entry }) => entry.words],
  ["section", ({ entry }) => entry.section.heading ?? ""],
  ["topics", ({ entry }) => joined(entry.topics.map(({ name }) => name))],
  ["countries", ({ entry }) => joined(entry.countries.map(({ name }) => name))],
  ["article", ({ marked }) => marked.article.headline],
  ["published", ({ marked }) => marked.article.published ?? ""],
  ["language", ({ marked }) => marked.article.language],
  ["address", ({ href }) => href],
];

/** The last column where an article is not the site's own. */
const sourceColumn: Column = [
  "source",
  ({ source }) => (source === undefined ? "" : `${source.notice} ${source.address}`),
];

/**
 * The quotations as CSV by RFC 4180: a header row, one row for each quotation, every line ended by
 * CR LF. Several values of one cell are joined by "; "; roles stand in the order of the speakers.
 * A text that a spreadsheet might run as a formula has an apostrophe before it, see `guardFormula`.
 */
export function csv({ rows }: ExportList): string {
  const isAllOurs = rows.every(({ source }) => source === undefined);
  const all = isAllOurs ? columns : [...columns, sourceColumn];
  const lines = [all.map(([name]) => name), ...rows.map((row) => all.map(([, cell]) => cell(row)))];
  return lines.map((cells) => `${cells.map(written).join(",")}\r\n`).join("");
}

/** Empty values keep their place between others, so that roles can be told apart. */
function joined(values: readonly string[]): string {
  return values.every((value) => value === "") ? "" : values.join("; ");
}

function written(cell: string | number): string {
  if (typeof cell === "number") return String(cell);
  const text = guardFormula(cell);
  const quoted = /[",\r\n]|^\s|\s$/.test(text);
  return quoted ? `"${text.replaceAll('"', '""')}"` : text;
}

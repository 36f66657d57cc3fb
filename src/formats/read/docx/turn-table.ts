// Tells a table whose rows are turns, as services that write down recordings make them: who, what, and often when.
import { columnsIn } from "../csv/columns";
import { clock, labelIn } from "../transcript/label";

/** Which cells of a row hold what, by their numbers. */
export interface TurnColumns {
  readonly name: number;
  readonly words: number;
  /** Whether the first row names the columns. */
  readonly isHeaded: boolean;
}

/** Fewer rows are no conversation. */
const fewestRows = 3;

const timeFirst = new RegExp(String.raw`^\W*(${clock})\b`);

/** The columns of a table of turns, whose cells are given row by row; undefined for any other table. */
export function turnColumns(rows: readonly (readonly string[])[]): TurnColumns | undefined {
  const [head = [], ...others] = rows;
  if (head.length < 2 || head.length > 4 || others.some(({ length }) => length !== head.length))
    return undefined;
  const named = columnsIn(head);
  const [name, words] = [named.get("speaker"), named.get("quotation")];
  if (name !== undefined && words !== undefined)
    return others.length > 0 && areNames(others, name)
      ? { name, words, isHeaded: true }
      : undefined;
  if (rows.length < fewestRows) return undefined;
  const found = head.findIndex((_, at) => areNames(rows, at) && doRepeat(rows, at));
  const said = head.findIndex((_, at) => at !== found && areSaid(rows, at));
  return found < 0 || said < 0 ? undefined : { name: found, words: said, isHeaded: false };
}

/** The time in one of a row's cells, as it is written there; undefined where none says one. */
export function timeOfTurn(cells: readonly string[], { words }: TurnColumns): string | undefined {
  for (const [at, cell] of cells.entries()) {
    const [, time] = at === words ? [] : (timeFirst.exec(cell) ?? []);
    if (time !== undefined) return time;
  }
  return undefined;
}

/** Whether a column holds names, or nothing where somebody goes on. */
function areNames(rows: readonly (readonly string[])[], column: number): boolean {
  const cells = rows.map((row) => nameOfCell(row[column] ?? ""));
  const filled = cells.filter((cell) => cell !== "");
  return (
    filled.length * 2 > rows.length &&
    filled.every((cell) => cell.length <= 60 && labelIn(`${cell}: x`) !== undefined)
  );
}

/** A name without the colon behind it. */
export function nameOfCell(cell: string): string {
  return cell.trim().replace(/\s*[:：]$/, "");
}

function doRepeat(rows: readonly (readonly string[])[], column: number): boolean {
  const cells = rows.map((row) => row[column] ?? "").filter((cell) => cell !== "");
  return new Set(cells).size < cells.length;
}

/** Whether most cells of a column are sentences. */
function areSaid(rows: readonly (readonly string[])[], column: number): boolean {
  const said = rows.filter((row) => /[.!?…]["”»“’')\]]*\s*$/.test((row[column] ?? "").slice(-20)));
  return said.length * 2 > rows.length;
}

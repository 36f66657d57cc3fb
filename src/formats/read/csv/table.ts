// Reads tables of comma-separated values (RFC 4180), and those with semicolons or tabs.

export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly separator: string;
}

/** The cells of a table, with line breaks in quotation marks kept. What parts the cells is seen from the first line. */
export function tableIn(whole: string): Table {
  const text = withoutSeparatorLine(whole);
  const [first = ""] = text.split(/\r\n?|\n/, 1);
  const outside = first.replace(/"(?:[^"]|"")*"/g, "");
  const separator = [",", ";", "\t"].reduce((best, each) =>
    outside.split(each).length > outside.split(best).length ? each : best,
  );
  const [header = [], ...rows] = rowsIn(text, separator);
  return { header, rows, separator };
}

/** Without a first line `sep=;`, which tells spreadsheets what parts the cells. */
export function withoutSeparatorLine(text: string): string {
  return text.replace(/^sep=.\r?\n/i, "");
}

/** Gives the cell of a row under a heading; empty where the table has none of that name. */
export function columnsOf({ header }: Table): (row: readonly string[], name: string) => string {
  const columns = new Map(header.map((name, at) => [name.trim(), at]));
  return (row, name) => row[columns.get(name) ?? -1] ?? "";
}

/** A quotation mark that opens a cell and is closed nowhere, at `stray`, is one of its words. */
function rowsIn(text: string, separator: string, stray?: number): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let isQuoted = false;
  let opened = 0;
  const end = () => {
    row.push(cell);
    cell = "";
  };
  const endRow = () => {
    end();
    if (row.some((each) => each.trim() !== "")) rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? "";
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (character === '"' && cell.trim() === "" && at !== stray) {
      isQuoted = true;
      opened = at;
      cell = "";
    } else if (character === separator) end();
    else if (character === "\n") endRow();
    else if (character === "\r") {
      if (text[at + 1] !== "\n") endRow();
    } else cell += character;
  }
  if (isQuoted && stray === undefined) return rowsIn(text, separator, opened);
  endRow();
  return rows;
}

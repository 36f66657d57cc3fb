// Reads tables of comma-separated values (RFC 4180), and those with semicolons or tabs.

export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly separator: string;
}

/** The cells of a table, with line breaks in quotation marks kept. What parts the cells is seen from the first line. */
export function tableIn(text: string): Table {
  const [first = ""] = text.split(/\r\n?|\n/, 1);
  const outside = first.replace(/"(?:[^"]|"")*"/g, "");
  const separator = [",", ";", "\t"].reduce((best, each) =>
    outside.split(each).length > outside.split(best).length ? each : best,
  );
  const [header = [], ...rows] = rowsIn(text, separator);
  return { header, rows, separator };
}

function rowsIn(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let isQuoted = false;
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
    } else if (character === '"' && cell.trim() === "") {
      isQuoted = true;
      cell = "";
    } else if (character === separator) end();
    else if (character === "\n") endRow();
    else if (character === "\r") {
      if (text[at + 1] !== "\n") endRow();
    } else cell += character;
  }
  endRow();
  return rows;
}

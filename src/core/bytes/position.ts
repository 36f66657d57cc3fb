/** A place in a text: both count from 1, the column in code points. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The position of a UTF-16 index. Lines end with LF, CR LF or CR. */
export function positionAt(text: string, index: number): Position {
  let line = 1;
  let start = 0;
  for (const { index: at, 0: ending } of text.slice(0, index).matchAll(/\r\n?|\n/g)) {
    line += 1;
    start = at + ending.length;
  }
  let column = 1;
  for (const _character of text.slice(start, index)) column += 1;
  return { line, column };
}

/** The text around a UTF-16 index, on one line. */
export function excerpt(text: string, index: number): string {
  const before = [...text.slice(Math.max(0, index - 60), index)].slice(-25);
  const after = [...text.slice(index, index + 60)].slice(0, 15);
  const more = index + after.join("").length < text.length ? "…" : "";
  const start = before.join("").length < index ? "…" : "";
  const words = [...before, ...after]
    .join("")
    .replace(/[\s\p{C}]+/gu, " ")
    .trim();
  return `${start}${words}${more}`;
}

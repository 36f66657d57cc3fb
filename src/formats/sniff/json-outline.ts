// What JSON looks like on the whole: its names and the beginnings of its values, however long those are. A
// text of many pages stands before the names that tell one format from another.

/** So many characters of a string, and so many values of a list, tell enough. */
const longestString = 200;
const mostValues = 3;

/** The outline of one JSON value, or of the first of many, in at most `longest` characters. */
export function jsonOutline(text: string, longest: number): string {
  const out: string[] = [];
  let length = 0;
  /** For each list or object that is open, how many values a list has had; undefined for an object. */
  const open: (number | undefined)[] = [];
  /** How many were open where a list had had enough values. */
  let muted: number | undefined;
  let records = 0;
  const add = (piece: string) => {
    if (muted !== undefined) return;
    out.push(piece);
    length += piece.length;
  };
  for (let at = 0; at < text.length && length < longest; at++) {
    const character = text[at] ?? "";
    if (character === '"') {
      const end = endOfString(text, at + 1);
      const inner = text.slice(at + 1, end);
      add(
        `"${inner.length > longestString ? `${inner.slice(0, longestString).replace(/\\[^\\]*$/, "")}…` : inner}"`,
      );
      at = end;
    } else if (character === "{" || character === "[") {
      add(character);
      open.push(character === "[" ? 1 : undefined);
    } else if (character === "}" || character === "]") {
      if (muted === open.length) muted = undefined;
      open.pop();
      add(character);
      if (open.length === 0 && ++records === mostValues) break;
    } else {
      const count = open.at(-1);
      if (character === "," && count !== undefined) {
        if (count === mostValues) muted ??= open.length;
        open[open.length - 1] = count + 1;
      }
      add(character);
    }
  }
  return out.join("");
}

/** Where the quotation mark stands that ends a string. */
function endOfString(text: string, from: number): number {
  let end = text.indexOf('"', from);
  while (end !== -1) {
    let backslashes = 0;
    while (text[end - 1 - backslashes] === "\\") backslashes += 1;
    if (backslashes % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
  return text.length;
}

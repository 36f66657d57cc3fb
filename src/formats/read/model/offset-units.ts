// The units that positions in a text are counted in, and how a position is taken to UTF-16, which
// JavaScript counts in, within the text with one character at each line end.
import { splitsPair } from "../../../core/article/code-points";

/** What the positions of a file count; with `crlf`, in a text whose line ends are two characters each. */
export type OffsetUnit = "code points" | "utf-16" | "utf-8" | "code points, crlf" | "utf-16, crlf";

export const offsetUnits: readonly OffsetUnit[] = [
  "code points",
  "utf-16",
  "code points, crlf",
  "utf-16, crlf",
  "utf-8",
];

/** The text with one line feed at each line end. */
export function withOneLineEnd(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/** Whether all units count the same in a text. */
export function countsAlike(text: string): boolean {
  return !/[^\t\n -~]/.test(text);
}

/** Takes a position in a unit to one in UTF-16 in the text with one line end; undefined beyond its end or inside a character. */
export type ToUtf16 = (position: number) => number | undefined;

/** How positions in a text as it stands in its file, CRLF and all, are taken to UTF-16. */
export function toUtf16(raw: string, unit: OffsetUnit): ToUtf16 {
  const text = withOneLineEnd(raw);
  const within = (position: number) =>
    position >= 0 &&
    position <= text.length &&
    Number.isInteger(position) &&
    !splitsPair(text, position)
      ? position
      : undefined;
  if (countsAlike(raw) || unit === "utf-16") return within;
  return positionsIn(unit.endsWith("crlf") ? raw : text, unit);
}

function widthOf(character: string, unit: OffsetUnit): number {
  if (unit === "utf-8") return new TextEncoder().encode(character).length;
  return unit.startsWith("utf-16") ? character.length : 1;
}

/** Of CR and LF together, both are the place of the line feed. */
function positionsIn(text: string, unit: OffsetUnit): ToUtf16 {
  const at = new Map<number, number>();
  let count = 0;
  let index = 0;
  let before = "";
  for (const character of text) {
    if (before === "\r" && character === "\n") index -= 1;
    at.set(count, index);
    count += widthOf(character, unit);
    index += character.length;
    before = character;
  }
  at.set(count, index);
  return (position) => at.get(position);
}

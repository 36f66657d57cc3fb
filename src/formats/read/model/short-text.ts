import { wellFormed } from "../../../core/text/well-formed";

/** A name or heading on one line, with no more code points than it may have. */
export function oneLine(text: string, most: number): string {
  const line = wellFormed(text)
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  if (line.length <= most) return line;
  const points = [...line.slice(0, most * 2)];
  return points.length <= most
    ? line
    : `${points
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}

/** A file's name without folder and ending; empty for none. */
export function stemOf(fileName = ""): string {
  return fileName.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
}

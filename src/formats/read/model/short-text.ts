/** A name or heading on one line, with no more code points than it may have. */
export function oneLine(text: string, most: number): string {
  const line = withoutHalves(text)
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

/** A lone half of a surrogate pair cannot be written as UTF-8: the sign for the unreadable instead. */
export function withoutHalves(text: string): string {
  return text.replace(
    /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
    "\uFFFD",
  );
}

/** A file's name without folder and ending; empty for none. */
export function stemOf(fileName = ""): string {
  return fileName.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
}

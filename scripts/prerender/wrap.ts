/**
 * Breaks a text into at most so many lines of a width, at spaces; a word wider than a line is broken
 * anywhere. What does not fit is cut, and the last line says so with an ellipsis.
 */
export function wrap(
  text: string,
  width: number,
  most: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.trim().split(/\s+/)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    while (measure(line) > width) {
      const fits = fitting(line, width, measure);
      lines.push(fits);
      line = line.slice(fits.length);
    }
  }
  if (line !== "") lines.push(line);
  if (lines.length <= most) return lines;
  const [last = "", ...before] = lines.slice(0, most).reverse();
  return [...before.reverse(), `${fitting(last, width - measure(" …"), measure)} …`];
}

/** As much of a text as fits; at least one character. */
function fitting(text: string, width: number, measure: (text: string) => number): string {
  const characters = [...text];
  while (characters.length > 1 && measure(characters.join("")) > width) characters.pop();
  return characters.join("").trimEnd();
}

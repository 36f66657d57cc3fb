// Takes from Markdown what nobody writes, and what those who parse it choke on.

/** So many block quotations stand in one another, and so many columns of indentation mean anything. */
const deepest = 60;

/** No paragraph is longer, in UTF-16 units: the parser's time grows with the square of it. */
const longest = 20_000;

/** The text with no more marks of depth than anybody writes, and with no endless paragraphs: they end at a line or a word. */
export function withinMeasure(text: string): string {
  return withinLength(withinDepth(text));
}

/** What parses the lines calls itself for each mark. */
function withinDepth(text: string): string {
  return text
    .replace(/^[ \t]{121,}/gm, (spaces) => spaces.slice(0, 2 * deepest))
    .replace(/^(?:[ \t]{0,3}>){61,}/gm, (marks) => marks.slice(0, deepest));
}

function withinLength(text: string): string {
  if (text.length <= longest) return text;
  let length = 0;
  let isTable = false;
  const lines: string[] = [];
  for (const line of text.split("\n")) {
    // A table without its head is none, and it is parsed row by row.
    if (length === 0) isTable = line.includes("|");
    if (line.trim() === "") length = 0;
    else if (length + line.length <= longest || isTable) length += line.length;
    else {
      if (length > 0) lines.push("");
      length = line.length;
    }
    lines.push(line.length <= longest ? line : piecesOf(line).join("\n\n"));
  }
  return lines.join("\n");
}

/** A line without an end, cut at spaces. */
function piecesOf(line: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  while (line.length - from > longest) {
    const space = line.lastIndexOf(" ", from + longest);
    if (space <= from) break;
    pieces.push(line.slice(from, space));
    from = space + 1;
  }
  pieces.push(line.slice(from));
  return pieces;
}

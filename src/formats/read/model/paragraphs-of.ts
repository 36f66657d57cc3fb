/** A stretch of a text that is a paragraph, in UTF-16, without white space around it. */
export interface ParagraphStretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The paragraphs of a running text: between empty lines, or, where there are none, one a line. Line breaks
 * that only keep lines short become blanks, so that each position stays what it is.
 */
export function paragraphsOf(text: string): {
  readonly text: string;
  readonly paragraphs: readonly ParagraphStretch[];
} {
  const hasEmptyLines = /\S[^\S\n]*\n[^\S\n]*\n\s*\S/.test(text);
  const paragraphs: ParagraphStretch[] = [];
  const add = (start: number, end: number) => {
    const words = text.slice(start, end);
    const from = start + words.length - words.trimStart().length;
    const to = start + words.trimEnd().length;
    if (from < to) paragraphs.push({ start: from, end: to });
  };
  let from = 0;
  for (const gap of text.matchAll(hasEmptyLines ? /\n[^\S\n]*\n\s*/g : /\n/g)) {
    add(from, gap.index);
    from = gap.index + gap[0].length;
  }
  add(from, text.length);
  let joined = text;
  if (hasEmptyLines) {
    const wrapped = paragraphs.filter((each) => isWrapped(text.slice(each.start, each.end)));
    const parts: string[] = [];
    let at = 0;
    for (const { start, end } of wrapped) {
      parts.push(text.slice(at, start), text.slice(start, end).replaceAll("\n", " "));
      at = end;
    }
    joined = parts.join("") + text.slice(at);
  }
  return { text: joined, paragraphs };
}

/** Whether no line could have taken the first word of the next: then a program has broken them. */
function isWrapped(paragraph: string): boolean {
  const lines = paragraph.split("\n").map((line) => line.trim());
  if (lines.length < 2) return false;
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  if (width < 45 || width > 110) return false;
  return lines.every((line, at) => {
    const [word = ""] = lines[at + 1]?.split(/\s/, 1) ?? [];
    return at === lines.length - 1 || line.length + 1 + word.length > width - 12;
  });
}

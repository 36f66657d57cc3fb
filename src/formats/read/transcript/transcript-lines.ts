import { type Label, labelOf } from "./label";
import { namesAmong } from "./names-among";

/** The heads of a text's blocks: each line after an empty one, and each that has a name before a colon. */
function headsOf(lines: readonly string[]): readonly (Label | undefined)[] {
  return lines.flatMap((line, at) => {
    const label = line.trim() === "" ? undefined : labelOfLine(line);
    if (label !== undefined) return [label];
    const isHead = line.trim() !== "" && (lines[at - 1] ?? "").trim() === "";
    return isHead && !/^\s*#{1,6}\s/.test(line) ? [undefined] : [];
  });
}

/** Whether a text, plain or Markdown, is a transcript, by its beginning. */
export function looksLikeTranscript(beginning: string): boolean {
  return namesAmong(headsOf(beginning.split(/\r\n?|\n/))).names.size > 0;
}

/** A plain text with an empty line before each name, so that each turn is a block. */
export function withTurnsApart(text: string): string {
  const lines = text.split(/\r\n?|\n/);
  const { names } = namesAmong(headsOf(lines));
  return lines
    .map((line) => {
      const label = labelOfLine(line);
      return label !== undefined && names.has(label.name) ? `\n${line}` : line;
    })
    .join("\n");
}

/** Bold in Markdown is two asterisks or underscores around the name, with or without its colon. */
function labelOfLine(line: string): Label | undefined {
  const bold = /^(\s*)(\*\*|__)(.{1,80}?)(:?)\2(:?)/.exec(line);
  if (bold === null) return labelOf(line);
  const [whole, , , name = "", inside = "", behind = ""] = bold;
  return labelOf(`${name}${inside || behind}${line.slice(whole.length)}`, true);
}

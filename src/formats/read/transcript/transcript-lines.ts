import { withRecordNames } from "./congressional-record";
import { type Label, labelIn } from "./label";
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

/** A line of more UTF-16 units than this is prose, and no headline, date or name. */
const longLine = 120;

/**
 * Whether a text, plain or Markdown, is a transcript, by its beginning. An interview that prose leads up to
 * is an article, whose turns are found when it is drafted, with what else is in it.
 */
export function looksLikeTranscript(beginning: string): boolean {
  const lines = withRecordNames(beginning).split(/\r\n?|\n/);
  const { names } = namesAmong(headsOf(lines));
  const first = lines.findIndex((line) => names.has(labelOfLine(line)?.name ?? ""));
  return first !== -1 && !lines.slice(0, first).some((line) => line.length > longLine);
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
  if (bold === null) return labelIn(line);
  const [whole, , , name = "", inside = "", behind = ""] = bold;
  return labelIn(`${name}${inside || behind}${line.slice(whole.length)}`, true);
}

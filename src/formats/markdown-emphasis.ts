import type { Mark } from "../core/article/format";
import type { QuotedWords } from "./quoted-paragraphs";

const isEmphasis = ({ kind }: Mark) => kind === "emphasis" || kind === "strong";

/**
 * Words with those of their marks that Markdown can tell: it knows a sign of emphasis by what stands on
 * both sides of it, and one sign from the next only where something is between them. Blanks at the edges
 * of emphasis are taken out of it; the words of marks that cannot be told are left plain.
 */
export function withTellableMarks({ text, marks }: QuotedWords): QuotedWords {
  const links = marks.filter(({ kind }) => kind === "link");
  const told: Mark[] = [];
  for (const mark of marks) {
    if (mark.kind === "link") told.push(mark);
    if (!isEmphasis(mark)) continue;
    const words = text.slice(mark.start, mark.end);
    const start = mark.start + words.length - words.trimStart().length;
    const end = start + words.trim().length;
    const isApart = told.every(
      (other) => !isEmphasis(other) || other.end < start || other.start > end,
    );
    const isCrossed = links.some(
      (link) =>
        (link.start < start && link.end > start && link.end < end) ||
        (link.start > start && link.start < end && link.end > end),
    );
    const isOpened =
      isEdge(text.slice(0, start), /.$/su) ||
      (isWord(text.slice(start), /^./su) && links.every((link) => link.start !== start));
    const isClosed =
      isEdge(text.slice(end), /^./su) ||
      (isWord(text.slice(0, end), /.$/su) && links.every((link) => link.end !== end));
    if (start < end && isApart && !isCrossed && isOpened && isClosed)
      told.push({ ...mark, start, end });
  }
  return { text, marks: told };
}

/** Whether nothing, a blank or a sign stands on the outside; readers that go by UTF-16 units know no emoji as a sign. */
function isEdge(outside: string, nearest: RegExp): boolean {
  const [character = " "] = nearest.exec(outside) ?? [];
  return character.length === 1 && /[\s\p{P}\p{S}]/u.test(character);
}

/** Whether neither a blank nor a sign stands on the inside. */
function isWord(inside: string, nearest: RegExp): boolean {
  const [character = " "] = nearest.exec(inside) ?? [];
  return !/[\s\p{P}\p{S}]/u.test(character);
}

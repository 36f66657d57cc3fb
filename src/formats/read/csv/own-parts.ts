// Where the parts of a quotation stand in its words, by the columns of our own export.
import { codePoints } from "../../../core/article/code-points";
import { partedWords, type QuotedStretch } from "../model/quotation-rows";

interface Part {
  readonly paragraph: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a quotation, taken apart by the paragraphs and positions of its parts (each a list with
 * semicolons): between parts of one paragraph stands an ellipsis or what is between them there, between
 * paragraphs an ellipsis or a line break. Where the columns do not fit the words, these are taken as they are.
 */
export function ownParts(
  text: string,
  columns: { readonly paragraphs: string; readonly starts: string; readonly ends: string },
): readonly QuotedStretch[] {
  const starts = columns.starts.split("; ").map(Number);
  const ends = columns.ends.split("; ").map(Number);
  const parts = columns.paragraphs.split("; ").map((paragraph, at): Part => {
    return { paragraph, start: starts[at] ?? Number.NaN, end: ends[at] ?? Number.NaN };
  });
  return stretchesOf(text, parts) ?? [partedWords(text)];
}

function stretchesOf(text: string, parts: readonly Part[]): readonly QuotedStretch[] | undefined {
  const points = codePoints(text);
  const stretches: { from: number; to: number; parts: { start: number; end: number }[] }[] = [];
  let at = 0;
  let last: Part | undefined;
  for (const part of parts) {
    const isSame = last !== undefined && last.paragraph === part.paragraph;
    if (last !== undefined)
      at += between(text.slice(points.toUnits(at)), isSame, part.start - last.end);
    const start = points.toUnits(at);
    at += part.end - part.start;
    const end = points.toUnits(at);
    if (!(end > start)) return undefined;
    const open = stretches.at(-1);
    if (isSame && open !== undefined) {
      open.to = end;
      open.parts.push({ start: start - open.from, end: end - open.from });
    } else stretches.push({ from: start, to: end, parts: [{ start: 0, end: end - start }] });
    last = part;
  }
  if (points.toUnits(at) !== text.length || at > [...text].length) return undefined;
  return stretches.map(({ from, to, parts: own }) => ({ text: text.slice(from, to), parts: own }));
}

/** How many code points stand between two parts. */
function between(rest: string, isSameParagraph: boolean, distance: number): number {
  if (rest.startsWith(" … ")) return 3;
  return isSameParagraph ? Math.max(0, distance) : 1;
}

import type { Range } from "../article/range";
import { wordSegmentAt } from "../article/word-segments";

export type End = "start" | "end";
export type Unit = "word" | "character";

/**
 * A range with one end moved by one word or character: `by` 1 makes it larger, -1 smaller. The same range
 * where there is no more text, or nothing would be left.
 */
export function withEndMoved(
  range: Range,
  text: string,
  language: string,
  end: End,
  by: 1 | -1,
  unit: Unit,
): Range {
  const forward = (end === "end") === (by === 1);
  const from = range[end];
  const to =
    unit === "character"
      ? characterEdge(text, from, forward)
      : wordEdge(text, from, language, forward, end);
  const moved = { ...range, [end]: to };
  return moved.start < moved.end && moved.start >= 0 && moved.end <= text.length ? moved : range;
}

/**
 * The words of a stretch: its ends are brought to the edges of the words that they are in, and blanks at its
 * ends are left out. Undefined where there is no word in it. Offsets in UTF-16 units.
 */
export function snappedToWords(
  { paragraph, start, end }: Range,
  text: string,
  language: string,
): Range | undefined {
  const first = wordSegmentAt(text, start, language);
  const last = wordSegmentAt(text, Math.max(start, end - 1), language);
  let from = first?.isWordLike ? first.index : start;
  let to = last?.isWordLike ? last.index + last.segment.length : end;
  while (from < to && isOutside(text[from])) from += 1;
  while (to > from && isOutside(text[to - 1])) to -= 1;
  return from < to ? { paragraph, start: from, end: to } : undefined;
}

/** What stands between words and belongs to none: a mark of quotation does, a comma does not. */
function isOutside(character: string | undefined): boolean {
  return character !== undefined && /[\s,;:–—-]/u.test(character);
}

function characterEdge(text: string, from: number, forward: boolean): number {
  const next = from + (forward ? 1 : -1);
  const at = forward ? from : next - 1;
  const isPair =
    /[\uD800-\uDBFF]/.test(text[at] ?? "") && /[\uDC00-\uDFFF]/.test(text[at + 1] ?? "");
  return isPair ? next + (forward ? 1 : -1) : next;
}

/** The next edge of a word on the way: of an end its far edge, of a start its near one. */
function wordEdge(
  text: string,
  from: number,
  language: string,
  forward: boolean,
  end: End,
): number {
  let at = from;
  while (forward ? at < text.length : at > 0) {
    const segment = wordSegmentAt(text, forward ? at : at - 1, language);
    if (segment === undefined) break;
    const edge = forward ? segment.index + segment.segment.length : segment.index;
    at = edge;
    const isEdge =
      end === "end"
        ? isWordBefore(text, at, language)
        : wordSegmentAt(text, at, language)?.isWordLike === true;
    if (isEdge) return at;
  }
  return forward ? text.length : 0;
}

function isWordBefore(text: string, at: number, language: string): boolean {
  return at > 0 && wordSegmentAt(text, at - 1, language)?.isWordLike === true;
}

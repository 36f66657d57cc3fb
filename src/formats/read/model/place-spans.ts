// Takes the spans of one text to ranges of UTF-16, and mends by their words those that are wrong.
import { areSameWords } from "./measure-unit";
import type { Notes } from "./notes";
import { type OffsetUnit, toUtf16, withOneLineEnd } from "./offset-units";
import type { Span, SpanDocument } from "./spans";

export interface PlacedSpan extends Span {
  /** In the text with one line end, in reading order; at least one. */
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
  /** Its words as they stand in the text. */
  readonly text: string;
}

/** How far from its place, in UTF-16, the words of a span are looked for. */
const near = 200;

/** The spans that have a place; the others are listed as left out. */
export function placeSpans(
  { text: raw, spans }: SpanDocument,
  unit: OffsetUnit,
  notes: Notes,
): readonly PlacedSpan[] {
  const text = withOneLineEnd(raw);
  const at = toUtf16(raw, unit);
  const leave = (span: Span, words: string) =>
    notes.leave(
      "unplaced",
      `${span.label}: ${words}`,
      span.line === undefined ? {} : { line: span.line },
    );
  return spans.flatMap((span): PlacedSpan[] => {
    const { words } = span;
    const read = span.parts.map(({ start, end }) => ({ start: at(start), end: at(end) }));
    const ranges = read.flatMap(({ start, end }) =>
      start === undefined || end === undefined || start >= end ? [] : [{ start, end }],
    );
    const isWhole = ranges.length === read.length && ranges.length > 0;
    const there = ranges.map(({ start, end }) => text.slice(start, end));
    if (isWhole && (words === undefined || areSameWords(there.join(" "), words.join(" ")))) {
      return [{ ...span, ranges: inOrder(ranges), text: there.join(" … ") }];
    }
    if (words === undefined) {
      leave(
        span,
        read
          .map(({ start }) => text.slice(start ?? text.length, (start ?? text.length) + 40))
          .join(" … "),
      );
      return [];
    }
    const pieces = words.length === read.length ? words : [words.join(" ")];
    const found = pieces.flatMap((piece, number) => {
      const place = nearest(text, piece, read[number]?.start ?? text.length);
      return place === undefined ? [] : [{ start: place, end: place + piece.length }];
    });
    if (found.length < pieces.length || found.length === 0) {
      leave(span, words.join(" … "));
      return [];
    }
    notes.remark("offsets-moved", { count: 1 });
    return [{ ...span, ranges: inOrder(found), text: pieces.join(" … ") }];
  });
}

function inOrder<Range extends { start: number }>(ranges: readonly Range[]): readonly Range[] {
  return [...ranges].sort((a, b) => a.start - b.start);
}

/** Where words stand nearest to a place; of words that stand once, wherever that is. */
function nearest(text: string, words: string, place: number): number | undefined {
  if (words.trim() === "") return undefined;
  const before = text.lastIndexOf(words, place);
  const after = text.indexOf(words, place);
  const distance = (at: number) => (at === -1 ? Number.POSITIVE_INFINITY : Math.abs(at - place));
  const best = distance(before) <= distance(after) ? before : after;
  if (best === -1) return undefined;
  const isOnly = text.indexOf(words) === text.lastIndexOf(words);
  return distance(best) <= near || isOnly ? best : undefined;
}

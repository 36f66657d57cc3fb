import type { QuotedSpan } from "../quoting/quoted-spans";

/** Where the sentence around a quotation begins and ends; what is quoted in it ends none. */
export function sentenceAround(
  text: string,
  span: QuotedSpan,
  beside: readonly QuotedSpan[],
): { from: number; to: number } {
  const isInside = (at: number) => beside.some(({ start, end }) => at >= start && at < end);
  const ends = (at: number) =>
    /[.?!]/.test(text[at] ?? "") &&
    !isInside(at) &&
    /^\s+[\p{Lu}„«»"“]/u.test(text.slice(at + 1, at + 4)) &&
    !/(?:(?<!\p{L})\p{L}|\b\d\d?|Dr|Prof|St|ca|bzw|etc)$/u.test(
      text.slice(Math.max(0, at - 5), at),
    );
  let from = span.start;
  while (from > 0 && !ends(from - 1)) {
    const other = beside.find(({ end }) => end === from - 1 || end === from);
    // `„…!“ Danach`: a sentence that ends inside the marks.
    if (
      other !== undefined &&
      other !== span &&
      /[.?!]$/.test(text.slice(other.innerStart, other.innerEnd)) &&
      /^\s*$|^\s+\p{Lu}/u.test(text.slice(other.end, span.start))
    )
      break;
    from--;
  }
  let to = span.end;
  if (
    /[.?!]$/.test(text.slice(span.innerStart, span.innerEnd)) &&
    /^\s+[\p{Lu}„]/u.test(text.slice(to, to + 3))
  )
    return { from, to };
  while (to < text.length && !ends(to)) to++;
  return { from, to: Math.min(text.length, to + 1) };
}

/** No sentence is longer, in UTF-16 units. */
const longest = 2000;

/** Where the sentence begins that a place is in; the text is without what is quoted. */
export function beginOfSentence(text: string, at: number): number {
  const ends =
    /(?<!\b(?:Dr|Prof|St|Co|ca|\d{1,2})|(?<!\p{L})\p{L})[.!?][“”"«»]?\s+(?=[\p{Lu}\s])/gu;
  const since = Math.max(0, at + 1 - longest);
  const last = [...text.slice(since, at + 1).matchAll(ends)].at(-1);
  return last === undefined ? since : Math.min(at, since + last.index + last[0].length);
}

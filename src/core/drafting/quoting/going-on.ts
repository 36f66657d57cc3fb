// Tells how words go on that no mark has closed: in the next paragraph, up to the next mark that opens.
import type { QuotationMark } from "./quotation-marks";

/** So many paragraphs may go on with somebody's words before a mark closes them. */
const mostGoingOn = 4;

/** The stretch from a paragraph's beginning that goes on, where no mark opens it again; to its end if it is open. */
export function goingOn(
  all: readonly (readonly QuotationMark[])[],
  paragraph: number,
  text: string,
) {
  for (let at = paragraph; at < Math.min(all.length, paragraph + mostGoingOn); at++) {
    const mark = all[at]?.find(({ family }) => family !== "single");
    if (mark === undefined) continue;
    const isHere = at === paragraph;
    const end = isHere ? mark.end : text.trimEnd().length;
    const innerEnd = isHere ? mark.start : end;
    // “ may close, in German.
    if (mark.role === "open" || mark.start === 0 || innerEnd === 0) return undefined;
    return { start: 0, end, innerStart: 0, innerEnd, isOpen: !isHere, isSingle: false };
  }
  return undefined;
}

/** Whether what is between two opening marks is whole sentences, with nobody who says them. */
export function isSentenceBefore(text: string, open: QuotationMark, next: QuotationMark): boolean {
  const words = text.slice(open.end, next.start);
  return (
    /[.!?…]\s$/.test(words) && words.length > 30 && !/\b(?:said|says|added|told)\b/.test(words)
  );
}

/** Where a quotation without a closing mark ends, before another one opens. */
export function endBefore(
  text: string,
  open: QuotationMark,
  next: QuotationMark,
): number | undefined {
  const words = text.slice(open.end, next.start);
  const found =
    /^.*?[^\s][,.?!](?=\s+(?:(?:he|she|they|it|\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)\s+(?:said|says|added|told|asked|wrote)|(?:said|says|added|asked|wrote)\s))/su.exec(
      words,
    );
  return found === null ? undefined : open.end + found[0].length;
}

/** So many marks of a paragraph are looked at for one that is left open. */
const mostMarks = 40;

/**
 * The single mark of a paragraph that none closes, where the next paragraph begins with one again: British
 * papers open the words anew in each paragraph, and close them in the last.
 */
export function singleGoingOn(
  all: readonly (readonly QuotationMark[])[],
  paragraph: number,
  paragraphs: readonly string[],
): QuotationMark | undefined {
  if (!beginsSingle(all[paragraph + 1], paragraphs[paragraph + 1])) return undefined;
  const text = paragraphs[paragraph] ?? "";
  const marks = all[paragraph]?.slice(-mostMarks) ?? [];
  const at = marks.findLastIndex(({ family, role }) => family === "single" && role === "open");
  const open = marks[at];
  if (open === undefined) return undefined;
  const before = text.slice(0, open.start).trimEnd();
  // `He said: ‘We go.`, `‘We,’ he said. ‘We go.`
  if (!/^$|[:,.!?’'”"]$/.test(before) || !/^\p{Lu}/u.test(text.slice(open.end))) return undefined;
  const isClosed = marks
    .slice(at + 1)
    .some((mark) => mark.family === "single" && !isAfterPlural(text, mark));
  return isClosed || !/[\p{L}\p{N}.!?…]$/u.test(text.trimEnd()) ? undefined : open;
}

function beginsSingle(marks: readonly QuotationMark[] | undefined, text = ""): boolean {
  const first = marks?.[0];
  return (
    first?.family === "single" &&
    first.role === "open" &&
    text.slice(0, first.start).trim() === "" &&
    /^\p{Lu}/u.test(text.slice(first.end))
  );
}

/** `the doctors’ strike`: an apostrophe. */
function isAfterPlural(text: string, { start, end }: QuotationMark): boolean {
  return text[start - 1] === "s" && /^\s[\p{Ll}\d]/u.test(text.slice(end, end + 2));
}

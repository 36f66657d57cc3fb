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

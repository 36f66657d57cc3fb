// Tells how a paragraph goes on with words that the one before has left open.
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
    if (mark.role !== "close" || innerEnd === 0) return undefined;
    return { start: 0, end, innerStart: 0, innerEnd, isOpen: !isHere, isSingle: false };
  }
  return undefined;
}

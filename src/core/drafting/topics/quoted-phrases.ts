// Tells which phrases of a text are part of what somebody says.
import { quotedSpans } from "../quoting/quoted-spans";
import { byParagraph } from "../sentences/by-paragraph";
import type { PhraseOccurrence } from "./noun-phrases";

/** Whether a place is within quotation marks. */
export function quotedIn(texts: readonly string[]): (occurrence: PhraseOccurrence) => boolean {
  const spans = byParagraph(quotedSpans(texts));
  return ({ paragraph, start }) => {
    const there = spans.get(paragraph) ?? [];
    // The last that begins at the place or before it: spans come in order, and none stands in another.
    let low = 0;
    let high = there.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((there[middle]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return start < (there[low - 1]?.end ?? 0);
  };
}

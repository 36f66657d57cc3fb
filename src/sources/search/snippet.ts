import { excerptEnd, excerptStart } from "../../core/article/excerpt";
import type { Found } from "../../core/text/find-in-text";

/** Part of a text with the words that were found in it. */
export interface Snippet {
  /** Begins or ends with an ellipsis where it has been cut. */
  readonly text: string;
  /** In this text, in order. */
  readonly found: readonly Found[];
}

/** How much of a text is shown: two or three lines. */
const snippetLength = 180;
/** How much of that comes before the first word found. */
const lead = 50;

/** Cuts a text, at sentences or words, to what stands around the first word found after `from`. */
export function snippetOf(
  text: string,
  found: readonly Found[],
  language: string,
  from = 0,
): Snippet {
  if (text.length <= snippetLength) return { text, found };
  const first = (found.find(({ start }) => start >= from) ?? found[0])?.start ?? from;
  const isNearEnd = first + snippetLength - lead > text.length;
  const room = isNearEnd ? first - (text.length - snippetLength) : lead;
  const start = excerptStart(text.slice(0, first), room, language);
  const end = start + excerptEnd(text.slice(start), snippetLength, language);
  const before = start > 0 ? "… " : "";
  const shift = before.length - start;
  return {
    text: before + text.slice(start, end) + (end < text.length ? " …" : ""),
    found: found
      .filter((each) => each.start >= start && each.end <= end)
      .map((each) => ({ start: each.start + shift, end: each.end + shift })),
  };
}

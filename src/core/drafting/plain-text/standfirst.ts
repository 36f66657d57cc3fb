// Tells the standfirst: what a paper says of an article between the headline and who wrote it.
import type { KeptTextBlock } from "./blocks-around";
import type { LineKind } from "./line-kinds";

/** A line of fewer words may be the heading of the first section. */
const fewestWords = 7;
/** A standfirst is no longer than this, in UTF-16 units. */
const longest = 320;

const sentenceEnd = /[.!?]["”’»“]?$/;
const clauseEnd = /[.,;:…!?]["”’»“]?$/;

/**
 * The standfirst, if the first block of an article's body is one: it stands above the lines that say who
 * wrote the article and when; or it is no sentence by its end, too long for a heading, and over a block
 * that is one. What has quotation marks stays in the text, where it can be marked.
 */
export function standfirstOf(
  [first, second]: readonly KeptTextBlock[],
  leftOut: readonly { readonly kind: LineKind; readonly line: number }[],
): KeptTextBlock | undefined {
  if (first === undefined || second === undefined || first.caption || first.depth > 0) return;
  const { text } = first;
  if (text.length > longest || /[“”"„«»]|(?<!\p{L})[‘']\p{L}/u.test(text)) return;
  if (!/^[\p{Lu}\p{N}]/u.test(text) || /:$/.test(text)) return;
  if (text.split(/\s+/).length < fewestWords) return;
  const isAboveByline = leftOut.some(
    ({ kind, line }) =>
      (kind === "byline" || kind === "date") && line > first.line && line < second.line,
  );
  const isOverSentence = second.text.length > text.length && sentenceEnd.test(second.text);
  return isAboveByline || (isOverSentence && !clauseEnd.test(text)) ? first : undefined;
}

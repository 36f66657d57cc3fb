import type { Target } from "../format";
import { type Context, contextOf } from "./context";
import type { ParagraphText } from "./paragraph-text";

/** The words a target asks for, with all that helps to tell one place from another. */
export interface Wanted {
  readonly words: string;
  /** As the file has them; empty where not told. */
  readonly prefix: string;
  readonly suffix: string;
  /** The same two, folded. */
  readonly context: Context;
  /** Where the position says the words begin, in UTF-16 units of the paragraph, if it does. */
  readonly at: number | undefined;
}

export function wantedBy(target: Target, words: string, paragraph?: ParagraphText): Wanted {
  const { prefix = "", suffix = "" } = target;
  const at = paragraph === undefined ? undefined : startOf(target, words, paragraph);
  return { words, prefix, suffix, context: contextOf(prefix, suffix), at };
}

/** Whether a text has at least this many code points. */
export function hasCodePoints(text: string, least: number): boolean {
  return text.length >= least && [...text.slice(0, least * 2)].length >= least;
}

function startOf(target: Target, words: string, { codePoints, text }: ParagraphText) {
  const { start, end } = target;
  if (start !== undefined) {
    if (!Number.isSafeInteger(start) || start < 0) return undefined;
    return start < codePoints.length ? codePoints.toUnits(start) : text.length;
  }
  if (end === undefined || !Number.isSafeInteger(end) || end < 0) return undefined;
  const last = end < codePoints.length ? codePoints.toUnits(end) : text.length;
  return Math.max(0, last - words.length);
}

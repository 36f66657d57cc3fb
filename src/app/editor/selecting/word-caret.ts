import type { MarkedParagraph } from "../../../core/article/marked-article";
import type { Range } from "../../../core/article/range";
import { wordSegments } from "../../../core/article/word-segments";
import { withEndMoved } from "../../../core/editing/ends";

/** A key that moves what is selected, and whether Shift is held: then the end of it alone. */
export interface CaretKey {
  readonly key: string;
  readonly shiftKey: boolean;
}

export function isCaretKey(key: string): boolean {
  return /^Arrow(Left|Right|Up|Down)$/.test(key);
}

/**
 * What is selected after a key: the next word or the one before, the first word of another paragraph; with
 * Shift one word more or less. At the edges of the text it stays.
 */
export function movedSelection(
  paragraphs: readonly MarkedParagraph[],
  range: Range,
  { key, shiftKey }: CaretKey,
  language: string,
): Range {
  const text = paragraphs[range.paragraph]?.text ?? "";
  const by = key === "ArrowRight" || key === "ArrowDown" ? 1 : -1;
  if (key === "ArrowUp" || key === "ArrowDown") {
    for (let at = range.paragraph + by; paragraphs[at] !== undefined; at += by) {
      const first = firstWord(paragraphs, at, language);
      if (first !== undefined) return first;
    }
    return range;
  }
  if (shiftKey) return withEndMoved(range, text, language, "end", by, "word");
  const words = wordsOf(text, language);
  const next =
    by === 1
      ? words.find(({ start }) => start >= range.end)
      : words.filter(({ end }) => end <= range.start).at(-1);
  return next === undefined ? range : { paragraph: range.paragraph, ...next };
}

/** The first word of a paragraph; undefined where it has none. */
export function firstWord(
  paragraphs: readonly MarkedParagraph[],
  paragraph: number,
  language: string,
): Range | undefined {
  const [first] = wordsOf(paragraphs[paragraph]?.text ?? "", language);
  return first && { paragraph, ...first };
}

function wordsOf(text: string, language: string): readonly { start: number; end: number }[] {
  return [...wordSegments(text, language)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

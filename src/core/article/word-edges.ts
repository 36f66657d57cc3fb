import { wordSegmentAt } from "./word-segments";

/** The last place at or before an offset in UTF-16 units where no word is cut; 0 at the least. */
export function edgeBefore(text: string, at: number, language: string): number {
  if (at >= text.length) return text.length;
  return wordSegmentAt(text, at, language)?.index ?? 0;
}

/** The first place at or after an offset in UTF-16 units where no word is cut; the text's length at most. */
export function edgeAfter(text: string, at: number, language: string): number {
  if (at <= 0) return 0;
  const word = wordSegmentAt(text, at, language);
  if (word === undefined) return text.length;
  return word.index === at ? at : word.index + word.segment.length;
}

import type { MarkedArticle } from "../article/marked-article";
import type { Range } from "../article/range";
import { wordSegmentAt } from "../article/word-segments";

/** Where the same words stand in an article, whole words only, in reading order. */
export function sameWords({ article, paragraphs }: MarkedArticle, words: string): readonly Range[] {
  if (words.trim() === "") return [];
  return paragraphs.flatMap(({ number, text }) => {
    const found: Range[] = [];
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
      const end = at + words.length;
      if (isWhole(text, at, end, article.language)) {
        found.push({ paragraph: number, start: at, end });
      }
    }
    return found;
  });
}

function isWhole(text: string, start: number, end: number, language: string): boolean {
  const first = wordSegmentAt(text, start, language);
  const last = wordSegmentAt(text, end - 1, language);
  const endsAt = last === undefined ? end : last.index + last.segment.length;
  return first?.index === start && endsAt === end;
}

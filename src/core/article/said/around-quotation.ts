import type { MarkedAnnotation, MarkedArticle } from "../marked-article";
import { sentenceStarts } from "../sentences";
import { type WordsInContext, wordsInContext } from "./in-context";

/** A quotation as it stands in the text, from the sentence before it to the one after. */
export interface AroundQuotation {
  /** The sentence before, or as much of one as stands before the words; empty at the article's beginning. */
  readonly before: string;
  /** Its parts, with what stands between them. */
  readonly parts: readonly WordsInContext[];
  /** The rest of the sentence, else the one that follows; empty at the end. */
  readonly after: string;
}

/** So much between two parts is told whole, in UTF-16 units. */
const toldBetween = 400;

/** The words of a quotation with the sentence before and after, from the next paragraph where its own has none. */
export function aroundQuotation(
  marked: MarkedArticle,
  quotation: MarkedAnnotation,
): AroundQuotation {
  const { paragraphs } = marked;
  const { language } = marked.article;
  const { ranges } = quotation;
  const [first, last] = [ranges[0], ranges.at(-1)];
  const text = (number: number) => paragraphs[number]?.text ?? "";
  const own = wordsInContext(marked, quotation, toldBetween);
  const parts = own.map((part, at) => ({
    ...part,
    before: at === 0 ? "" : part.before,
    after: at === own.length - 1 ? "" : part.after,
  }));
  if (first === undefined || last === undefined) return { before: "", parts, after: "" };
  const before = text(first.paragraph).slice(0, first.start);
  const after = text(last.paragraph).slice(last.end);
  return {
    before: hasWords(before)
      ? lastSentence(before, language)
      : `${lastSentence(text(first.paragraph - 1), language)} ${before}`.trimStart(),
    parts,
    after: hasWords(after)
      ? firstSentence(after, language)
      : `${after} ${firstSentence(text(last.paragraph + 1), language)}`.trimEnd(),
  };
}

function lastSentence(text: string, language: string): string {
  const start = sentenceStarts(text, language, 0).findLast((at) => hasWords(text.slice(at)));
  return text.slice(start ?? 0);
}

function firstSentence(text: string, language: string): string {
  const end = sentenceStarts(text, language, 0).find((at) => hasWords(text.slice(0, at)));
  return text.slice(0, end).trimEnd();
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

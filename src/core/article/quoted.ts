import { beginningOf, leftOutBetween } from "./excerpt";
import type { Mark } from "./format";
import type { MarkedAnnotation, MarkedArticle } from "./marked-article";
import type { Range } from "./range";

/** What of an annotation stands in one paragraph. */
export interface QuotedParagraph {
  /** Its words; an ellipsis stands between two parts with words between them that are not in it. */
  readonly text: string;
  /** Whether words of the article stand between this and what comes before of the annotation. */
  readonly isAfterGap: boolean;
  /** What is more than plain words in it, by UTF-16 offsets in these words. */
  readonly marks: readonly Mark[];
}

/** The words an annotation covers, one text for each paragraph it has a part in, in reading order. */
export function quotedParagraphsOf(
  { paragraphs }: Pick<MarkedArticle, "paragraphs">,
  { ranges }: Pick<MarkedAnnotation, "ranges">,
): readonly QuotedParagraph[] {
  const told: { text: string; isAfterGap: boolean; marks: Mark[] }[] = [];
  let last: Range | undefined;
  for (const range of ranges) {
    const { text: whole = "", marks = [] } = paragraphs[range.paragraph] ?? {};
    const text = whole.slice(range.start, range.end);
    const between = last === undefined ? "" : betweenParts(paragraphs, last, range);
    const open = told.at(-1);
    if (open !== undefined && last?.paragraph === range.paragraph) {
      open.text += hasWords(between) ? leftOutBetween : between;
      open.marks.push(...marksIn(range, marks, open.text.length));
      open.text += text;
    } else told.push({ text, isAfterGap: hasWords(between), marks: marksIn(range, marks, 0) });
    last = range;
  }
  return told;
}

/**
 * The words an annotation covers. Where words between two of its parts are left out stands an
 * ellipsis; where a part goes on in the next paragraph, a line break.
 */
export function quotedInFull(
  marked: Pick<MarkedArticle, "paragraphs">,
  annotation: Pick<MarkedAnnotation, "ranges">,
): string {
  return quotedParagraphsOf(marked, annotation)
    .map(({ text, isAfterGap }, at) => {
      if (at === 0) return text;
      return (isAfterGap ? leftOutBetween : "\n") + text;
    })
    .join("");
}

/** The same, on one line, and cut at a sentence or a word where it has more than 120 UTF-16 units. */
export function quoted(marked: MarkedArticle, annotation: MarkedAnnotation): string {
  const text = quotedInFull(marked, annotation).replace(/\s+/g, " ");
  return beginningOf(text, 120, marked.article.language);
}

/** Of a paragraph's marks what is in a range, for words of which the range's begin at `at`. */
function marksIn({ start, end }: Range, marks: readonly Mark[], at: number): Mark[] {
  return marks.flatMap((mark) => {
    const from = Math.max(mark.start, start);
    const to = Math.min(mark.end, end);
    return from < to ? [{ ...mark, start: at + from - start, end: at + to - start }] : [];
  });
}

/** The article's text between two parts of an annotation; nothing where they overlap. */
function betweenParts(
  paragraphs: MarkedArticle["paragraphs"],
  before: Range,
  after: Range,
): string {
  const text = (number: number) => paragraphs[number]?.text ?? "";
  if (before.paragraph === after.paragraph) {
    return text(after.paragraph).slice(before.end, after.start);
  }
  const whole = paragraphs.slice(before.paragraph + 1, after.paragraph).map((each) => each.text);
  return [
    text(before.paragraph).slice(before.end),
    ...whole,
    text(after.paragraph).slice(0, after.start),
  ].join("\n");
}

/** Whether there is more in it than blanks and signs between words. */
function hasWords(text: string): boolean {
  return /[^\s\p{P}\p{Cf}]/u.test(text);
}

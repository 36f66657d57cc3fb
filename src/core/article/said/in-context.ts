import { excerptEnd, excerptStart } from "../excerpt";
import type { MarkedAnnotation, MarkedArticle } from "../marked-article";

/** Words as they stand in the text, with some of what stands around them in the same paragraph. */
export interface WordsInContext {
  /** Ends where the words begin; begins with an ellipsis where it has been cut. */
  readonly before: string;
  readonly words: string;
  /** Begins where the words end; ends with an ellipsis where it has been cut. */
  readonly after: string;
}

/** About a line. */
const lineLength = 100;

/**
 * The words of each range of an annotation, in reading order, with up to so many UTF-16 units of
 * the same paragraph before and after, cut as `excerpt.ts` says. Nothing is told twice: what stands
 * between two ranges of one paragraph comes before the second, or, where that is too long, half of
 * it after the first.
 */
export function wordsInContext(
  { paragraphs, article: { language } }: MarkedArticle,
  { ranges }: Pick<MarkedAnnotation, "ranges">,
  units = lineLength,
): readonly WordsInContext[] {
  return ranges.map(({ paragraph, start, end }, number) => {
    const text = paragraphs[paragraph]?.text ?? "";
    const [previous, next] = [ranges[number - 1], ranges[number + 1]];
    const from = previous?.paragraph === paragraph ? previous.end : undefined;
    const to = next?.paragraph === paragraph ? next.start : undefined;
    const gapBefore = text.slice(from ?? 0, start);
    const gapAfter = text.slice(end, to);
    return {
      before: isShared(from, gapBefore, units) ? gapBefore : lastWords(gapBefore, units, language),
      words: text.slice(start, end),
      after: isShared(to, gapAfter, units) ? "" : firstWords(gapAfter, units, language),
    };
  });
}

/** Whether a gap lies between two ranges and is told whole before the second. */
function isShared(neighbour: number | undefined, gap: string, units: number): boolean {
  return neighbour !== undefined && gap.length <= 2 * units;
}

function lastWords(text: string, units: number, language: string): string {
  const start = excerptStart(text, units, language);
  return start === 0 ? text : `… ${text.slice(start)}`;
}

function firstWords(text: string, units: number, language: string): string {
  const end = excerptEnd(text, units, language);
  return end === text.length ? text : `${text.slice(0, end)} …`;
}

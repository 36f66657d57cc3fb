import { indexInFile } from "./checking/index-in-file";
import type { AnnotatedArticle, Annotation, Target } from "./format";
import { ArticleText } from "./placing/article-text";
import { Allowance, placeTarget } from "./placing/place-target";
import { placementProblem } from "./placing/placement-problem";
import type { Problem } from "./problem";
import type { Range } from "./range";

/** One annotation with the places of its targets. */
export interface PlacedAnnotation {
  readonly annotation: Annotation;
  /** In reading order, joined where they overlap; empty when no target could be placed. */
  readonly ranges: readonly Range[];
  /** The words that attribute a quotation, where the file says which and they were found. */
  readonly attribution: Range | undefined;
}

/**
 * Finds the ranges of all of an article's annotations, in the file's order: none is left out. A
 * place that has moved is found again and told as a "drift" problem; one that cannot be told for
 * certain becomes an "unplaced" problem. Never throws; takes seconds at worst, see Allowance.
 */
export function place(article: AnnotatedArticle): {
  readonly annotations: readonly PlacedAnnotation[];
  readonly problems: readonly Problem[];
} {
  const text = new ArticleText(article);
  const allowance = new Allowance();
  const problems: Problem[] = [];

  function find(target: Target, path: () => string): Range | undefined {
    const placement = placeTarget(target, text, allowance);
    if (placement.status === "unplaced" || placement.how !== "exact") {
      problems.push(placementProblem(target, placement, text, path()));
    }
    return placement.status === "placed" ? placement.range : undefined;
  }

  const all = article.annotations ?? [];
  const annotations = all.map((annotation, number): PlacedAnnotation => {
    const { targets } = annotation;
    const path = () => `annotations[${indexInFile(all, number)}]`;
    const ranges = targets.flatMap(
      (target, index) =>
        find(target, () => `${path()}.targets[${indexInFile(targets, index)}]`) ?? [],
    );
    const told = annotation.type === "quotation" ? annotation.attribution : undefined;
    const attribution = told && find(told, () => `${path()}.attribution`);
    return { annotation, ranges: ranges.length < 2 ? ranges : joined(ranges), attribution };
  });
  return { annotations, problems };
}

/** Sorts ranges into reading order and joins those that overlap. */
function joined(ranges: readonly Range[]): readonly Range[] {
  const result: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start)) {
    const last = result.at(-1);
    if (last === undefined || range.paragraph !== last.paragraph || range.start >= last.end) {
      result.push(range);
    } else if (range.end > last.end) {
      result[result.length - 1] = { ...last, end: range.end };
    }
  }
  return result;
}

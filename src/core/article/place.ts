import { indexInFile, pathInFile } from "./checking/index-in-file";
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

  const all = article.annotations ?? [];

  /** `step` is where in the annotation the target is: its index among the targets, or a field. */
  function find(target: Target, number: number, step: number | "attribution"): Range | undefined {
    const placement = placeTarget(target, text, allowance);
    if (placement.status === "unplaced" || placement.how !== "exact") {
      const targets = all[number]?.targets ?? [];
      const inside = step === "attribution" ? step : pathInFile(targets, "targets", step);
      const path = `annotations[${indexInFile(all, number)}].${inside}`;
      problems.push(placementProblem(target, placement, text, path, all[number]?.id ?? ""));
    }
    return placement.status === "placed" ? placement.range : undefined;
  }

  const annotations = all.map((annotation, number): PlacedAnnotation => {
    const ranges: Range[] = [];
    for (const [index, target] of annotation.targets.entries()) {
      const range = find(target, number, index);
      if (range !== undefined) ranges.push(range);
    }
    const told = annotation.type === "quotation" ? annotation.attribution : undefined;
    const attribution = told && find(told, number, "attribution");
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

import { indexInFile, pathInFile } from "./checking/index-in-file";
import type { AnnotatedArticle } from "./format";
import { ArticleText } from "./placing/article-text";
import { Allowance } from "./placing/place-target";
import type { PlacedBefore } from "./placing/placed-before";
import type { Placement } from "./placing/placement";
import { placementProblem } from "./placing/placement-problem";
import { findPlaces, type PlacedAnnotation } from "./placing/target-places";
import type { Problem } from "./problem";

/**
 * Finds the ranges of all of an article's annotations, in the file's order: none is left out. A
 * place that has moved is found again and told as a "drift" problem; one that cannot be told for
 * certain becomes an "unplaced" problem. Never throws; takes seconds at worst, see Allowance. Where it
 * is told of the versions `before`, it looks only for what has changed since.
 */
export function place(
  article: AnnotatedArticle,
  before?: PlacedBefore,
): {
  readonly annotations: readonly PlacedAnnotation[];
  readonly problems: readonly Problem[];
} {
  const text = before?.textOf(article) ?? new ArticleText(article);
  const allowance = new Allowance();
  const problems: Problem[] = [];
  const all = article.annotations ?? [];

  /** `step` is where in the annotation the target is: its index among the targets, or a field. */
  function tell(placement: Placement, number: number, step: number | "attribution"): void {
    if (placement.status === "placed" && placement.how === "exact") return;
    const annotation = all[number];
    const targets = annotation?.targets ?? [];
    const told = annotation?.type === "quotation" ? annotation.attribution : undefined;
    const target = step === "attribution" ? told : targets[step];
    if (annotation === undefined || target === undefined) return;
    const inside = step === "attribution" ? step : pathInFile(targets, "targets", step);
    const path = `annotations[${indexInFile(all, number)}].${inside}`;
    problems.push(placementProblem(target, placement, text, path, annotation.id));
  }

  const annotations = all.map((annotation, number): PlacedAnnotation => {
    const { targets, attribution, placed } =
      before?.placesOf(annotation, text, allowance) ?? findPlaces(annotation, text, allowance);
    targets.forEach((placement, step) => {
      tell(placement, number, step);
    });
    if (attribution !== undefined) tell(attribution, number, "attribution");
    return placed;
  });
  return { annotations, problems };
}

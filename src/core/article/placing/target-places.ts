import type { Annotation } from "../format";
import type { Range } from "../range";
import type { ArticleText } from "./article-text";
import { type Allowance, placeTarget } from "./place-target";
import type { Placement } from "./placement";

/** One annotation with the places of its targets. */
export interface PlacedAnnotation {
  readonly annotation: Annotation;
  /** In reading order, joined where they overlap; empty when no target could be placed. */
  readonly ranges: readonly Range[];
  /** The words that attribute a quotation, where the file says which and they were found. */
  readonly attribution: Range | undefined;
}

/** What became of all targets of an annotation. */
export interface TargetPlaces {
  /** By target. */
  readonly targets: readonly Placement[];
  /** Of the words that attribute it, where the file says which. */
  readonly attribution: Placement | undefined;
  readonly placed: PlacedAnnotation;
}

/** Looks for all targets of an annotation. */
export function findPlaces(
  annotation: Annotation,
  text: ArticleText,
  allowance: Allowance,
): TargetPlaces {
  const targets = annotation.targets.map((target) => placeTarget(target, text, allowance));
  const told = annotation.type === "quotation" ? annotation.attribution : undefined;
  return placesOf(annotation, targets, told && placeTarget(told, text, allowance));
}

/** An annotation with what became of its targets. */
export function placesOf(
  annotation: Annotation,
  targets: readonly Placement[],
  attribution: Placement | undefined,
): TargetPlaces {
  const found = targets.flatMap((each) => rangeOf(each) ?? []);
  const ranges = found.length < 2 ? found : joined(found);
  return {
    targets,
    attribution,
    placed: { annotation, ranges, attribution: attribution && rangeOf(attribution) },
  };
}

function rangeOf(placement: Placement): Range | undefined {
  return placement.status === "placed" ? placement.range : undefined;
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

import type { MarkedAnnotation } from "../marked-article";
import type { Range } from "../range";

/**
 * The outermost of some annotations, which come and stay in reading order: those that stand inside no
 * other of them. Of several in the very same places, the first. Inside means that every range of the
 * one lies within a range of the other.
 */
export function outermost(annotations: readonly MarkedAnnotation[]): readonly MarkedAnnotation[] {
  const around = new Around();
  const inside = new Set<MarkedAnnotation>();
  for (const annotation of containersFirst(annotations)) {
    if (around.holds(annotation)) inside.add(annotation);
    else around.add(annotation);
  }
  return inside.size === 0 ? annotations : annotations.filter((each) => !inside.has(each));
}

/**
 * The same annotations, one before all that stand inside it. Reading order is that already, but for
 * annotations that begin with the very same range: of these, the one that covers more comes first.
 */
function containersFirst(annotations: readonly MarkedAnnotation[]): readonly MarkedAnnotation[] {
  const sorted = [...annotations];
  const isMoved = annotations.some(({ ranges }) => ranges.length > 1);
  return isMoved ? sorted.sort(byContainment) : annotations;
}

function byContainment(a: MarkedAnnotation, b: MarkedAnnotation): number {
  const [first] = a.ranges;
  const [other] = b.ranges;
  if (first === undefined || other === undefined) return 0;
  return (
    first.paragraph - other.paragraph ||
    first.start - other.start ||
    other.end - first.end ||
    lengthOf(b) - lengthOf(a) ||
    a.ranges.length - b.ranges.length
  );
}

function lengthOf({ ranges }: MarkedAnnotation): number {
  return ranges.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** The annotations that those to come may stand inside. */
class Around {
  readonly #byParagraph = new Map<number, { range: Range; of: MarkedAnnotation }[]>();

  add(annotation: MarkedAnnotation): void {
    for (const range of annotation.ranges) {
      const there = this.#byParagraph.get(range.paragraph);
      if (there === undefined) this.#byParagraph.set(range.paragraph, [{ range, of: annotation }]);
      else there.push({ range, of: annotation });
    }
  }

  holds({ ranges }: MarkedAnnotation): boolean {
    const [first] = ranges;
    if (first === undefined) return false;
    const there = this.#byParagraph.get(first.paragraph);
    if (there === undefined) return false;
    // What has ended before this one begins holds none of those to come either.
    const open = there.filter(({ range }) => range.end > first.start);
    this.#byParagraph.set(first.paragraph, open);
    return open.some(
      ({ range, of }) =>
        range.start <= first.start &&
        first.end <= range.end &&
        (ranges.length === 1 || isInside(ranges, of.ranges)),
    );
  }
}

/** Whether every one of some ranges lies within one of the others. */
function isInside(some: readonly Range[], others: readonly Range[]): boolean {
  return some.every((part) =>
    others.some(
      ({ paragraph, start, end }) =>
        part.paragraph === paragraph && start <= part.start && part.end <= end,
    ),
  );
}

/** The index of the stop that an annotation is or stands inside; -1 for none. */
export function stopAround(
  stops: readonly MarkedAnnotation[],
  annotation: MarkedAnnotation,
): number {
  const own = stops.indexOf(annotation);
  if (own >= 0) return own;
  return stops.findIndex(({ ranges }) => isInside(annotation.ranges, ranges));
}

import type { MarkedAnnotation, MarkedArticle } from "./marked-article";

/** One tick of the map: where in the article it is, from 0 to 1, and what stands there. */
export interface Tick {
  readonly at: number;
  readonly annotation: MarkedAnnotation;
  /** How many matches share this tick. */
  readonly count: number;
}

/**
 * Lays matches out on a strip of `steps` equal parts by how much text lies before them. A part that
 * holds several is one tick that points at the first.
 */
export function matchMap(
  { paragraphs, length }: MarkedArticle,
  matches: readonly MarkedAnnotation[],
  steps: number,
): readonly Tick[] {
  const ticks = new Map<number, Tick>();
  for (const annotation of matches) {
    const [first] = annotation.ranges;
    const paragraph = paragraphs[first?.paragraph ?? -1];
    if (first === undefined || paragraph === undefined || length === 0) continue;
    const step = Math.floor(((paragraph.offset + first.start) / length) * steps);
    const there = ticks.get(step);
    if (there === undefined) ticks.set(step, { at: step / steps, annotation, count: 1 });
    else ticks.set(step, { ...there, count: there.count + 1 });
  }
  return [...ticks.values()];
}

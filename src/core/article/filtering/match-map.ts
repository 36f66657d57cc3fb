import type { MarkedAnnotation, MarkedArticle } from "../marked-article";

/** One tick of the map: where in the article it is, from 0 to 1, and what stands there. */
export interface Tick {
  readonly at: number;
  readonly annotation: MarkedAnnotation;
}

/**
 * Lays matches, which stand in the order of the text, out on a strip of `steps` equal parts by how
 * much text lies before them. A part that holds several is one tick that points at the first.
 */
export function matchMap(
  { paragraphs, length }: MarkedArticle,
  matches: readonly MarkedAnnotation[],
  steps: number,
): readonly Tick[] {
  const ticks: Tick[] = [];
  let last = -1;
  for (const annotation of matches) {
    const first = annotation.ranges[0];
    const paragraph = paragraphs[first?.paragraph ?? -1];
    if (first === undefined || paragraph === undefined || length === 0) continue;
    const step = Math.floor(((paragraph.offset + first.start) / length) * steps);
    if (step !== last) ticks.push({ at: step / steps, annotation });
    last = step;
  }
  return ticks;
}

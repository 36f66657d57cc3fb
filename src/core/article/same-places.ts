import type { Annotation } from "./format";
import type { Range } from "./range";

export interface MentionsInPlaces {
  readonly ranges: readonly Range[];
  /** By number. */
  readonly mentions: number[];
}

/** The mentions, those together that stand in the very same places and follow one another. */
export function* mentionsByPlaces(
  placed: readonly { readonly annotation: Annotation; readonly ranges: readonly Range[] }[],
): Generator<MentionsInPlaces> {
  let last: MentionsInPlaces | undefined;
  for (const [mention, { annotation, ranges }] of placed.entries()) {
    if (annotation.type !== "mention") continue;
    if (last !== undefined && areSame(last.ranges, ranges)) {
      last.mentions.push(mention);
      continue;
    }
    if (last !== undefined) yield last;
    last = { ranges, mentions: [mention] };
  }
  if (last !== undefined) yield last;
}

function areSame(some: readonly Range[], others: readonly Range[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ paragraph, start, end }, at) => {
      const other = others[at];
      return other?.start === start && other.end === end && other.paragraph === paragraph;
    })
  );
}

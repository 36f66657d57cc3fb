import { none, union } from "./ascending";
import type { Annotation } from "./format";
import type { Range } from "./range";

/** One stretch of a paragraph that annotations cover, however many: UTF-16 offsets, end excluded. */
export interface CoveredStretch {
  readonly start: number;
  readonly end: number;
  /** The annotations it is a part of, by number. */
  readonly annotations: number[];
  /** What they state, by entity number, ascending. */
  states: readonly number[];
  /** The topics and countries mentioned inside it. */
  topics: readonly number[];
  countries: readonly number[];
}

export type StretchesByParagraph = ReadonlyMap<number, readonly CoveredStretch[]>;

/**
 * The stretches of some annotations, by paragraph. Those of one stretch, which follow one another in
 * reading order, are looked at as one: there may be hundreds.
 */
export function coveredStretchesOf<T extends { readonly ranges: readonly Range[] }>(
  annotations: readonly T[],
  isWanted: (annotation: T) => boolean,
  statedBy: (number: number) => readonly number[],
): StretchesByParagraph {
  const byParagraph = new Map<number, CoveredStretch[]>();
  for (const [number, annotation] of annotations.entries()) {
    if (!isWanted(annotation)) continue;
    for (const { paragraph, start, end } of annotation.ranges) {
      const there = byParagraph.get(paragraph) ?? [];
      if (there.length === 0) byParagraph.set(paragraph, there);
      let stretch = there.at(-1);
      if (stretch?.start !== start || stretch.end !== end) {
        stretch = { start, end, annotations: [], states: none, topics: none, countries: none };
        there.push(stretch);
      }
      stretch.annotations.push(number);
      stretch.states = union(stretch.states, statedBy(number));
    }
  }
  return byParagraph;
}

/** The stretches that a range lies within. */
export function stretchesAround(
  { paragraph, start, end }: Range,
  stretches: StretchesByParagraph,
): readonly CoveredStretch[] {
  const around: CoveredStretch[] = [];
  for (const stretch of stretches.get(paragraph) ?? []) {
    if (stretch.start <= start && end <= stretch.end) around.push(stretch);
  }
  return around;
}

/** The annotations that have a stretch around each of these ranges, by number. */
export function annotationsAround(
  ranges: readonly Range[],
  stretches: StretchesByParagraph,
): readonly number[] {
  const [first = new Set<number>(), ...rest] = ranges.map(
    (range) => new Set(stretchesAround(range, stretches).flatMap(({ annotations }) => annotations)),
  );
  return [...first].filter((annotation) => rest.every((set) => set.has(annotation)));
}

interface MentionsInPlaces {
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

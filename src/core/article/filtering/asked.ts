import { type ByKind, byKind, type Kind, kinds } from "../kinds";
import type { MarkedArticle } from "../marked-article";
import { type BitSet, differenceOf, intersectionOf, unionOf } from "./bit-set";
import { type FacetIndex, facetIndexOf } from "./facet-index";
import type { Selection } from "./selection";

/** What a selection asks of an article's annotations, as sets of them. */
export interface Asked {
  readonly index: FacetIndex;
  /** What belongs to a chosen value of each kind; undefined for a kind without one. */
  readonly chosen: ByKind<BitSet | undefined>;
  /** What belongs to no value that is left out, and is in doubt where that is asked; undefined for all. */
  readonly remaining: BitSet | undefined;
}

export function askedOf(marked: MarkedArticle, selection: Selection): Asked {
  const index = facetIndexOf(marked);
  const anyOf = (kind: Kind, ids: readonly string[]) => {
    const numbers = askedNumbers(marked, ids, kind);
    const sets = numbers.flatMap((number) => index.sets[kind][number] ?? []);
    return numbers.length === 0 ? undefined : unionOf(index.length, sets);
  };
  const leftOut = kinds.flatMap((kind) => anyOf(kind, selection.without[kind]) ?? []);
  return {
    index,
    chosen: byKind((kind) => anyOf(kind, selection[kind])),
    remaining: allOf([
      selection.unsure ? index.unsure : undefined,
      leftOut.length === 0 ? undefined : differenceOf(index.length, leftOut),
    ]),
  };
}

/** What all of these sets have; undefined, which stands for everything, where none is given. */
export function allOf(sets: readonly (BitSet | undefined)[]): BitSet | undefined {
  return intersectionOf(sets.filter((set) => set !== undefined));
}

/** Values of one kind as entity numbers, ascending; values the article does not have are passed over. */
export function askedNumbers(
  { entities }: MarkedArticle,
  ids: readonly string[],
  kind: Kind,
): readonly number[] {
  const chosen = new Set(ids);
  return entities[kind].filter(({ id }) => chosen.has(id)).map(({ number }) => number);
}

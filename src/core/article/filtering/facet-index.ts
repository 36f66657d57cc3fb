import { isUnsure } from "../drafted";
import { type ByKind, byKind, kinds } from "../kinds";
import type { MarkedArticle } from "../marked-article";
import { addTo, type BitSet, bitSet, sizeOf } from "./bit-set";
import type { Count } from "./count";

/** Which annotations each facet value has, so that a selection is a matter of bits: one for each annotation, in reading order. */
export interface FacetIndex {
  /** How many annotations there are. */
  readonly length: number;
  /** For each value, by its number, the annotations that belong to it. */
  readonly sets: ByKind<readonly BitSet[]>;
  readonly quotations: BitSet;
  /** What its own file is in doubt of. */
  readonly unsure: BitSet;
  /** How many annotations there are of either type. */
  readonly everything: Count;
}

const indexes = new WeakMap<MarkedArticle, FacetIndex>();

/** The facet index of an article: the same one each time. */
export function facetIndexOf(marked: MarkedArticle): FacetIndex {
  const index = indexes.get(marked) ?? build(marked);
  indexes.set(marked, index);
  return index;
}

function build({ annotations, entities }: MarkedArticle): FacetIndex {
  const { length } = annotations;
  const sets = byKind((kind) => entities[kind].map(() => bitSet(length)));
  const quotations = bitSet(length);
  const unsure = bitSet(length);
  annotations.forEach((each, at) => {
    const { annotation, members } = each;
    if (isUnsure(each)) addTo(unsure, at);
    if (annotation.type === "quotation") addTo(quotations, at);
    for (const kind of kinds) {
      for (const number of members[kind]) {
        const set = sets[kind][number];
        if (set !== undefined) addTo(set, at);
      }
    }
  });
  const quoted = sizeOf(quotations);
  const everything = { quotations: quoted, mentions: length - quoted };
  return { length, sets, quotations, unsure, everything };
}

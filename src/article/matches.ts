import { addTo, type BitSet, bitSet, intersectionOf, membersOf, sizeOf, unionOf } from "./bit-set";
import { type ByKind, byKind, type Kind, kinds } from "./kinds";
import type { MarkedAnnotation, MarkedArticle } from "./marked-article";
import type { Selection } from "./selection";

/** What a selection leaves of an article. */
export interface Matches {
  /** The annotations that satisfy the selection, in reading order. */
  readonly annotations: readonly MarkedAnnotation[];
  /** For each section, by number, how many of them begin in it. */
  readonly bySection: readonly number[];
  /** For each facet value, by number, how many annotations choosing it leaves, given the other kinds. */
  readonly counts: ByKind<readonly number[]>;
}

/**
 * The rule of faceted search: any of the values within a kind, and all of the kinds that have a
 * value chosen. A kind without a chosen value asks for nothing. `among` narrows what is counted,
 * to the quotations, say.
 */
export function matchesOf(
  marked: MarkedArticle,
  selection: Selection,
  among: readonly MarkedAnnotation[] = marked.annotations,
): Matches {
  const { length, sets, sectionOf } = indexOf(marked, among);
  const satisfying = byKind((kind) => {
    const chosen = numbersOf(marked, selection, kind);
    if (chosen.length === 0) return undefined;
    return unionOf(
      length,
      chosen.flatMap((number) => sets[kind][number] ?? []),
    );
  });
  const given = (asking: readonly Kind[]) =>
    intersectionOf(asking.flatMap((kind) => satisfying[kind] ?? []));
  const all = given(kinds);
  const members = all === undefined ? undefined : membersOf(all);
  const annotations = members === undefined ? among : members.flatMap((at) => among[at] ?? []);
  const bySection = new Array<number>(marked.sections.length).fill(0);
  for (let at = 0; at < annotations.length; at += 1) {
    const section = sectionOf[members?.[at] ?? at] ?? 0;
    bySection[section] = (bySection[section] ?? 0) + 1;
  }
  const counts = byKind((kind) => {
    const others = given(kinds.filter((other) => other !== kind));
    return sets[kind].map((set) => sizeOf(set, others));
  });
  return { annotations, bySection, counts };
}

/** Which annotations each facet value has, so that a selection is a matter of bits. */
interface Index {
  readonly length: number;
  /** For each value, by its number, the positions in the list of annotations. */
  readonly sets: ByKind<readonly BitSet[]>;
  /** The number of the section in which each annotation begins. */
  readonly sectionOf: Uint32Array;
}

const indexes = new WeakMap<readonly MarkedAnnotation[], Index>();

function indexOf(marked: MarkedArticle, among: readonly MarkedAnnotation[]): Index {
  const known = indexes.get(among);
  if (known !== undefined) return known;
  const { length } = among;
  const sets = byKind((kind) => marked.entities[kind].map(() => bitSet(length)));
  const sectionOf = new Uint32Array(length);
  among.forEach(({ members, ranges }, at) => {
    sectionOf[at] = marked.paragraphs[ranges[0]?.paragraph ?? -1]?.section ?? 0;
    for (const kind of kinds) {
      for (const number of members[kind]) {
        const set = sets[kind][number];
        if (set !== undefined) addTo(set, at);
      }
    }
  });
  const index = { length, sets, sectionOf };
  indexes.set(among, index);
  return index;
}

/** The chosen values of one kind as entity numbers; values the article does not have are passed over. */
export function numbersOf(
  { entities }: MarkedArticle,
  selection: Selection,
  kind: Kind,
): readonly number[] {
  const chosen = new Set(selection[kind]);
  return entities[kind].filter(({ id }) => chosen.has(id)).map(({ number }) => number);
}

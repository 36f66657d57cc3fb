import { type ByKind, byKind, type Kind, kinds } from "./kinds";
import type { MarkedAnnotation, MarkedArticle } from "./marked-article";
import type { Membership } from "./membership";
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
  const chosen = byKind((kind) => numbersOf(marked, selection, kind));
  const counts = byKind((kind) => new Array<number>(marked.entities[kind].length).fill(0));
  const bySection = new Array<number>(marked.sections.length).fill(0);
  const annotations: MarkedAnnotation[] = [];
  for (const annotation of among) {
    const failed = kinds.filter((kind) => !satisfies(annotation.members, kind, chosen[kind]));
    if (failed.length === 0) {
      annotations.push(annotation);
      const section = marked.paragraphs[annotation.ranges[0]?.paragraph ?? -1]?.section ?? -1;
      bySection[section] = (bySection[section] ?? 0) + 1;
    }
    for (const kind of kinds) {
      const othersHold = failed.every((other) => other === kind);
      if (!othersHold) continue;
      const own = counts[kind];
      for (const number of annotation.members[kind]) own[number] = (own[number] ?? 0) + 1;
    }
  }
  return { annotations, bySection, counts };
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

function satisfies(members: Membership, kind: Kind, chosen: readonly number[]): boolean {
  return chosen.length === 0 || members[kind].some((number) => chosen.includes(number));
}

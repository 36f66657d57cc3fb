import { type ByKind, byKind, type Kind, kinds } from "./kinds";
import type { MarkedArticle } from "./marked-article";

/** The values chosen in each facet, by id. Nothing chosen anywhere: everything matches. */
export type Selection = ByKind<readonly string[]>;

export const emptySelection: Selection = byKind(() => []);

export function isEmpty(selection: Selection): boolean {
  return kinds.every((kind) => selection[kind].length === 0);
}

/** Adds a value that is not chosen, takes away one that is. */
export function toggle(selection: Selection, kind: Kind, id: string): Selection {
  const chosen = selection[kind];
  const next = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
  return { ...selection, [kind]: next };
}

/** Takes away every value of one kind. */
export function clear(selection: Selection, kind: Kind): Selection {
  return { ...selection, [kind]: [] };
}

/** Parts a selection, as a link states it, into values this article has and values it does not know. */
export function settle(
  selection: Selection,
  { entities }: MarkedArticle,
): { readonly known: Selection; readonly unknown: readonly { kind: Kind; id: string }[] } {
  const ids = byKind((kind) => new Set(entities[kind].map(({ id }) => id)));
  return {
    known: byKind((kind) => [...new Set(selection[kind])].filter((id) => ids[kind].has(id))),
    unknown: kinds.flatMap((kind) =>
      [...new Set(selection[kind])].filter((id) => !ids[kind].has(id)).map((id) => ({ kind, id })),
    ),
  };
}

import { type ByKind, byKind, type Kind, kinds } from "../kinds";
import type { MarkedArticle } from "../marked-article";

/** The values chosen in each facet and those left out, by id. Nothing of either: everything matches. */
export interface Selection extends ByKind<readonly string[]> {
  /** The values that a match must not belong to. */
  readonly without: ByKind<readonly string[]>;
  /** What must have a value of each kind: an annotation by itself, or the paragraph that it stands in. */
  readonly within: Within;
  /** Whether only what is in doubt matches, see `isUnsure`. */
  readonly unsure?: boolean;
}

export type Within = "annotation" | "paragraph";

/** Makes a selection of chosen values. */
export function selectionOf(
  chosen: Partial<ByKind<readonly string[]>>,
  without: Partial<ByKind<readonly string[]>> = {},
  within: Within = "annotation",
): Selection {
  return {
    ...byKind((kind) => chosen[kind] ?? []),
    without: byKind((kind) => without[kind] ?? []),
    within,
  };
}

export const emptySelection: Selection = selectionOf({});

/** How many values are chosen or left out. */
export function valueCount({ without, ...chosen }: Selection): number {
  return kinds.reduce((sum, kind) => sum + chosen[kind].length + without[kind].length, 0);
}

/** Whether a selection asks for nothing. */
export function isEmpty(selection: Selection): boolean {
  return valueCount(selection) === 0 && selection.unsure !== true;
}

/** Whether a value is chosen, left out, or neither. */
export type Choice = "chosen" | "left-out" | undefined;

export function choiceOf(selection: Selection, kind: Kind, id: string): Choice {
  return choiceAmong(selection[kind], selection.without[kind], id);
}

/** The same, by the values of the facet that are chosen and those that are left out. */
export function choiceAmong(
  chosen: readonly string[],
  leftOut: readonly string[],
  id: string,
): Choice {
  if (chosen.includes(id)) return "chosen";
  return leftOut.includes(id) ? "left-out" : undefined;
}

/** Chooses a value, leaves it out, or takes back either. */
function choose(selection: Selection, kind: Kind, id: string, choice: Choice): Selection {
  const rest = (ids: readonly string[]) => ids.filter((other) => other !== id);
  const put = (ids: readonly string[], where: Choice) =>
    choice !== where ? rest(ids) : ids.includes(id) ? ids : [...ids, id];
  return settledWithin({
    ...selection,
    [kind]: put(selection[kind], "chosen"),
    without: { ...selection.without, [kind]: put(selection.without[kind], "left-out") },
  });
}

/** Chooses a value that is not chosen, takes back one that is. */
export function toggle(selection: Selection, kind: Kind, id: string): Selection {
  const isChosen = choiceOf(selection, kind, id) === "chosen";
  return choose(selection, kind, id, isChosen ? undefined : "chosen");
}

/** Leaves out a value that is not left out, takes back one that is. */
export function toggleLeftOut(selection: Selection, kind: Kind, id: string): Selection {
  const isLeftOut = choiceOf(selection, kind, id) === "left-out";
  return choose(selection, kind, id, isLeftOut ? undefined : "left-out");
}

/** Takes back every value of one kind. */
export function clear(selection: Selection, kind: Kind): Selection {
  return settledWithin({
    ...selection,
    [kind]: [],
    without: { ...selection.without, [kind]: [] },
  });
}

/** Where fewer than two kinds are chosen, a paragraph has no more to have than an annotation. */
function settledWithin(selection: Selection): Selection {
  const kindsChosen = kinds.filter((kind) => selection[kind].length > 0).length;
  return kindsChosen > 1 ? selection : { ...selection, within: "annotation" };
}

/**
 * Parts a selection, as a link states it, into values this article has and values it does not know.
 * A value that is both chosen and left out is left out.
 */
export function settle(
  selection: Selection,
  { entities }: MarkedArticle,
): { readonly known: Selection; readonly unknown: readonly { kind: Kind; id: string }[] } {
  const ids = byKind((kind) => new Set(entities[kind].map(({ id }) => id)));
  const known = (values: ByKind<readonly string[]>) =>
    byKind((kind) => [...new Set(values[kind])].filter((id) => ids[kind].has(id)));
  const without = known(selection.without);
  const chosen = known(selection);
  return {
    known: settledWithin({
      ...selection,
      ...byKind((kind) => chosen[kind].filter((id) => !without[kind].includes(id))),
      without,
    }),
    unknown: kinds.flatMap((kind) =>
      [...new Set([...selection[kind], ...selection.without[kind]])]
        .filter((id) => !ids[kind].has(id))
        .map((id) => ({ kind, id })),
    ),
  };
}

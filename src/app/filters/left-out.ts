import { askedNumbers, askedOf } from "../../core/article/filtering/asked";
import { membersOf } from "../../core/article/filtering/bit-set";
import { matching } from "../../core/article/filtering/matches";
import type { Selection } from "../../core/article/filtering/selection";
import { type ByKind, type Kind, kinds } from "../../core/article/kinds";
import type { MarkedArticle } from "../../core/article/marked-article";
import type { Membership } from "../../core/article/membership";
import { annotationClass } from "./annotation-class";

const letters = { speaker: "s", topic: "t", country: "c" } as const;

/** The classes that say whom and what an element belongs to. Numbers only: no document text reaches a selector. */
export function membershipClasses(members: Membership): readonly string[] {
  return kinds.flatMap((kind) => members[kind].map((number) => `${letters[kind]}${number}`));
}

/**
 * What of the marks a selection leaves out, as a selector; undefined where all are shown.
 * Any of the chosen values within a kind, all of the kinds, none of the values left out. Within a
 * paragraph and among what is in doubt, where classes do not say what matches, the annotations that do
 * are named one by one.
 */
export function leftOut(marked: MarkedArticle, selection: Selection): string | undefined {
  if (selection.within === "paragraph" || selection.unsure) {
    const matches = matching(marked, askedOf(marked, selection), selection);
    if (matches === undefined) return undefined;
    const named = membersOf(matches).map((position) =>
      annotationClass(marked.annotations[position]?.key ?? -1),
    );
    return named.length === 0 ? "*" : not(anyOf(named));
  }
  const classesOf = (values: ByKind<readonly string[]>, kind: Kind) =>
    askedNumbers(marked, values[kind], kind).map((number) => `${letters[kind]}${number}`);
  const chosen = kinds.map((kind) => classesOf(selection, kind)).filter(({ length }) => length > 0);
  const without = kinds.flatMap((kind) => classesOf(selection.without, kind));
  const wanted = chosen.map(anyOf).join("");
  const unwanted = without.length === 0 ? "" : not(anyOf(without));
  return wanted + unwanted === "" ? undefined : not(wanted + unwanted);
}

function anyOf(classes: readonly string[]): string {
  return `:is(${classes.map((name) => `.${name}`).join()})`;
}

function not(selector: string): string {
  return `:not(${selector})`;
}

const name = "left-out";

/** What {@link leaveOut} has marked, as a selector. */
export const markedLeftOut = `.${name}`;

/**
 * Marks what is left out inside an element by a class. Where there are very many marks that costs the
 * browser less than a style rule that changes: then it looks at every element of a book.
 */
export function leaveOut(root: ParentNode, unmatched: string | undefined): void {
  for (const element of root.querySelectorAll(".mark, .name, .name > i, .passage-rule")) {
    const isLeftOut = unmatched !== undefined && element.matches(unmatched);
    // A browser counts a class that is set again as a change.
    if (element.classList.contains(name) !== isLeftOut) element.classList.toggle(name, isLeftOut);
  }
}

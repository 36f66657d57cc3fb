import type { ByKind } from "../article/kinds";
import { kinds } from "../article/kinds";
import type { Membership } from "../article/membership";

const letters = { speaker: "s", topic: "t", country: "c" } as const;

/** The classes that say whom and what an element belongs to. Numbers only: no document text reaches a selector. */
export function membershipClasses(members: Membership): readonly string[] {
  return kinds.flatMap((kind) => members[kind].map((number) => `${letters[kind]}${number}`));
}

/**
 * What of the marks a selection leaves out, as a selector; undefined where all are shown.
 * Any of the chosen values within a kind, all of the kinds.
 */
export function leftOut(
  chosen: ByKind<readonly number[]>,
  marksHidden: boolean,
): string | undefined {
  if (marksHidden) return "*";
  const matching = kinds
    .filter((kind) => chosen[kind].length > 0)
    .map((kind) => `:is(${chosen[kind].map((number) => `.${letters[kind]}${number}`).join()})`)
    .join("");
  return matching === "" ? undefined : `:not(${matching})`;
}

const name = "left-out";

/** What {@link leaveOut} has marked, as a selector. */
export const markedLeftOut = `.${name}`;

/**
 * Marks what is left out inside an element by a class. Where there are very many marks that costs the
 * browser less than a style rule that changes: then it looks at every element of a book.
 */
export function leaveOut(root: ParentNode, unmatched: string | undefined): void {
  for (const element of root.querySelectorAll(".mark, .voice, .passage-rule")) {
    element.classList.toggle(name, unmatched !== undefined && element.matches(unmatched));
  }
}

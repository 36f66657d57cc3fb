import { applyAll, type Change, inversesOf } from "./change";
import type { JsonObject } from "./json";

/** What is written down of an article's editing, one after the other; nothing is ever taken out of it. */
export type Logged =
  | { readonly do: Change }
  | { readonly undo: true }
  | { readonly redo: true }
  /** A change that does not fit what somebody else has made of the article: a person is to decide. */
  | { readonly aside: Change }
  /** Somebody has decided about the change with this index among those set aside. */
  | { readonly answered: number };

/** A file with the changes that have been made in it. */
export interface Edited {
  readonly file: JsonObject;
  readonly done: readonly Change[];
  /** What was undone and can be done again, the last undone first. */
  readonly undone: readonly Change[];
  /** Changes that did not fit, about which nobody has decided yet. */
  readonly aside: readonly Change[];
}

export function begun(file: JsonObject): Edited {
  return { file, done: [], undone: [], aside: [] };
}

/**
 * The file after one more entry of the log; undefined where that does not fit, such as a change of what is
 * not there, or undoing where nothing has been done.
 */
export function continued(edited: Edited, logged: Logged): Edited | undefined {
  const { file, done, undone, aside } = edited;
  if ("aside" in logged) return { ...edited, aside: [...aside, logged.aside] };
  if ("answered" in logged) {
    const { answered } = logged;
    if (answered >= aside.length) return undefined;
    return { ...edited, aside: aside.filter((_, at) => at !== answered) };
  }
  if ("do" in logged) {
    const applied = applyAll(file, logged.do.operations);
    if (applied.status === "misfit") return undefined;
    return { file: applied.file, done: [...done, logged.do], undone: [], aside };
  }
  const change = "undo" in logged ? done.at(-1) : undone[0];
  if (change === undefined) return undefined;
  const { operations } = change;
  const applied = applyAll(file, "undo" in logged ? inversesOf(operations) : operations);
  if (applied.status === "misfit") return undefined;
  return "undo" in logged
    ? { file: applied.file, done: done.slice(0, -1), undone: [change, ...undone], aside }
    : { file: applied.file, done: [...done, change], undone: undone.slice(1), aside };
}

/** The file after a whole log, and how many of its entries did not fit and were passed over. */
export function replayed(
  file: JsonObject,
  log: readonly Logged[],
): { readonly edited: Edited; readonly misfits: number } {
  let edited = begun(file);
  let misfits = 0;
  for (const logged of log) {
    const next = continued(edited, logged);
    if (next === undefined) misfits += 1;
    else edited = next;
  }
  return { edited, misfits };
}

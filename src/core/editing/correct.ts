import { openArticle } from "../article/open-article";
import type { Misfit } from "./apply";
import { applyAll, type Change } from "./change";
import { fitted } from "./fit-change";
import type { JsonObject } from "./json";

/** What became of a list of changes in a file. */
export interface Corrected {
  readonly file: JsonObject;
  /** The changes that are made, as they fit this file. */
  readonly made: readonly Change[];
  /** Those that do not fit any more, each with the first reason. Nothing of them is made. */
  readonly left: readonly { readonly change: Change; readonly misfit: Misfit }[];
  /** The ids of annotations that are as the changes say, but of which the words are not in this text. */
  readonly unplaced: readonly string[];
}

/**
 * Makes changes in the version of an article that they were made on, or in a later one: by ids, and places
 * by their words. A change is made whole or not at all.
 */
export function correct(file: JsonObject, changes: readonly Change[]): Corrected {
  let now = file;
  const made: Change[] = [];
  const left: { change: Change; misfit: Misfit }[] = [];
  for (const change of changes) {
    const { operations } = change;
    const strict = applyAll(now, operations);
    const applied = strict.status === "applied" ? { ...strict, operations } : fitted(now, change);
    if (applied.status === "misfit") left.push({ change, misfit: applied.misfit });
    else {
      now = applied.file;
      made.push({ ...change, operations: applied.operations });
    }
  }
  const before = new Set(unplacedIn(file));
  return { file: now, made, left, unplaced: unplacedIn(now).filter((id) => !before.has(id)) };
}

function unplacedIn(file: JsonObject): readonly string[] {
  const opened = openArticle(file);
  return opened.status === "opened" ? opened.marked.unplaced.map(({ id }) => id) : [];
}

/**
 * Joins what two people have made of one file. Theirs is taken as it is; of mine, what meets it is left
 * with what it was before, mine and theirs.
 */
export function joinCorrections(
  file: JsonObject,
  theirs: readonly Change[],
  mine: readonly Change[],
): Corrected {
  const { file: now, made } = correct(file, theirs);
  const joined = correct(now, mine);
  return { ...joined, made: [...made, ...joined.made] };
}

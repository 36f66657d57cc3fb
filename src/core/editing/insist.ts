import { openArticle } from "../article/open-article";
import type { Change } from "./change";
import { Composer } from "./composer";
import type { JsonObject } from "./json";
import { find, idOf, listIn } from "./locate";
import type { ListChange, Operation } from "./operation";
import { editWords } from "./paragraphs";
import { textEditOf } from "./text-edit";

/**
 * A change as it is made in a file that says something else by now, whatever that is: a person has decided
 * for it. Undefined where what it is about is no longer there.
 */
export function insisted(file: JsonObject, change: Change): Change | undefined {
  const text = textEditOf(change.operations);
  const operations =
    text === undefined
      ? insistedParts(file, change.operations)
      : insistedWords(file, text.id ?? "", text.to);
  return operations && { ...change, operations };
}

function insistedParts(
  file: JsonObject,
  operations: readonly Operation[],
): readonly Operation[] | undefined {
  const composer = new Composer(file);
  for (const operation of operations) {
    if (operation.op === "set") {
      const { of, id, field, to } = operation;
      if (find(composer.file, of, id) === undefined) return undefined;
      composer.set(of, id, field, to);
    } else if (operation.op === "remove") {
      composer.remove(operation.of, idOf(operation.of, operation.value) ?? "");
    } else if (!added(composer, operation)) return undefined;
  }
  return composer.operations;
}

/** Puts an entry in its list, in the place of one that has its id; false where the list is gone. */
function added(composer: Composer, { of, in: holder, value, after }: ListChange): boolean {
  if (of === "paragraph" && find(composer.file, "section", holder) === undefined) return false;
  composer.remove(of, idOf(of, value) ?? "");
  const entries = listIn(composer.file, of, holder) ?? [];
  const at = after === undefined ? -1 : entries.findIndex((each) => idOf(of, each) === after);
  composer.add(of, value, holder, at < 0 ? entries.length : at + 1);
  return true;
}

function insistedWords(
  file: JsonObject,
  id: string,
  to: unknown,
): readonly Operation[] | undefined {
  const opened = openArticle(file);
  const isThere = find(file, "paragraph", id) !== undefined;
  if (opened.status === "refused" || !isThere || typeof to !== "string") return undefined;
  return editWords(file, opened.marked, id, to).operations;
}

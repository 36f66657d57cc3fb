import { openArticle } from "../article/open-article";
import { type Applied, apply, type Misfit, misfit } from "./apply";
import { applyAll, type Change } from "./change";
import { entriesOf, fieldOf, isObject, isSame, type Json, type JsonObject } from "./json";
import { find, idOf, listIn } from "./locate";
import type { ListChange, Operation, SetField } from "./operation";
import { editWords } from "./paragraphs";
import { rebasedText } from "./text-diff";
import { textEditOf } from "./text-edit";

type Fitted =
  | { readonly status: "misfit"; readonly misfit: Misfit }
  | {
      readonly status: "applied";
      readonly file: JsonObject;
      readonly operations: readonly Operation[];
    };

/** A change in a file that is not the one it was made on. */
export function fitted(file: JsonObject, { operations }: Change): Fitted {
  let now = file;
  const made: Operation[] = [];
  const text = textEditOf(operations);
  if (text !== undefined) return editedWords(file, text);
  for (const operation of operations) {
    const fitting = fittedTo(now, operation);
    if ("misfit" in fitting) return { status: "misfit", misfit: fitting.misfit };
    for (const each of fitting.operations) {
      const applied = apply(now, each);
      if (applied.status === "misfit") return applied;
      now = applied.file;
      made.push(each);
    }
  }
  return { status: "applied", file: now, operations: made };
}

/** The same change of words in a text that has been edited elsewhere. */
function editedWords(file: JsonObject, operation: SetField): Fitted {
  const now = fieldOf(find(file, "paragraph", operation.id), "text");
  const { from, to, id } = operation;
  if (id === undefined || typeof now !== "string") return asMisfit("missing", operation);
  if (now === to) return { status: "applied", file, operations: [] };
  const merged =
    typeof from === "string" && typeof to === "string" ? rebasedText(from, to, now) : undefined;
  const opened = openArticle(file);
  if (merged === undefined || opened.status === "refused") {
    return asMisfit("changed", operation, now);
  }
  const { operations } = editWords(file, opened.marked, id, merged);
  const applied = applyAll(file, operations);
  return applied.status === "misfit" ? applied : { ...applied, operations };
}

/** An operation as it is to be in this file: another one, or none where what it makes is there already. */
function fittedTo(
  file: JsonObject,
  operation: Operation,
): { readonly operations: readonly Operation[] } | { readonly misfit: Misfit } {
  if (operation.op === "set") return fittedSet(file, operation);
  const { of, value, in: holder } = operation;
  const id = idOf(of, value);
  const there = find(file, of, id);
  if (operation.op === "add") {
    if (there === undefined) {
      const isThere = listIn(file, of, holder) !== undefined;
      return { operations: [{ ...operation, alone: isThere ? undefined : true }] };
    }
    return isSame(there, value) ? none : unfit(misfit("taken", operation, there));
  }
  if (there === undefined) return none;
  if (!saysTheSame(there, value)) return unfit(misfit("changed", operation, there));
  return { operations: [asIn(file, operation, there)] };
}

const none = { operations: [] } as const;

function fittedSet(
  file: JsonObject,
  operation: SetField,
): { readonly operations: readonly Operation[] } | { readonly misfit: Misfit } {
  const { of, id, field, from, to } = operation;
  const part = find(file, of, id);
  if (part === undefined) return unfit(misfit("missing", operation));
  const now = fieldOf(part, field);
  if (saysTheSame(now, to)) return none;
  if (!saysTheSame(now, from)) return unfit(misfit("changed", operation, now));
  return { operations: [{ ...operation, from: now }] };
}

/** The removal of an entry as this file has it, where it stands in this file. */
function asIn(file: JsonObject, operation: ListChange, value: JsonObject): ListChange {
  const entries = listIn(file, operation.of, operation.in) ?? [];
  const at = entries.indexOf(value);
  const after = at > 0 ? idOf(operation.of, entries[at - 1]) : undefined;
  return { ...operation, value, at: Math.max(at, 0), after, alone: undefined };
}

/** Whether two values say the same, wherever in the text their words stand by now. */
function saysTheSame(a: Json | undefined, b: Json | undefined): boolean {
  return isSame(withoutPlaces(a), withoutPlaces(b));
}

function withoutPlaces(value: Json | undefined): Json | undefined {
  if (Array.isArray(value)) return entriesOf(value).map((each) => withoutPlaces(each) ?? null);
  if (!isObject(value)) return value;
  const isTarget = typeof value.paragraph === "string" && typeof value.exact === "string";
  const dropped = isTarget ? ["start", "end", "prefix", "suffix"] : [];
  const kept = Object.entries(value).filter(([name]) => !dropped.includes(name));
  return Object.fromEntries(kept.map(([name, each]) => [name, withoutPlaces(each) ?? null]));
}

function unfit(applied: Applied): { readonly misfit: Misfit } {
  if (applied.status === "misfit") return { misfit: applied.misfit };
  throw new RangeError("an operation that fits after all");
}

function asMisfit(reason: Misfit["reason"], operation: Operation, theirs?: Json): Fitted {
  const applied = misfit(reason, operation, theirs);
  if (applied.status === "misfit") return applied;
  throw new RangeError("an operation that fits after all");
}

import { fieldOf, isSame, type Json, type JsonObject, spliced, withField } from "./json";
import { find, idOf, listIn, withList, withPart } from "./locate";
import type { ListChange, Operation, SetField } from "./operation";

/** Why an operation does not fit a file, with the three values that a person decides between. */
export interface Misfit {
  readonly reason:
    | "missing" // what it is about is not there
    | "changed" // it has another value than the operation knows
    | "taken"; // another entry has the id already
  readonly operation: Operation;
  /** What it was before, what the operation makes of it, and what the file has. */
  readonly base?: Json | undefined;
  readonly mine?: Json | undefined;
  readonly theirs?: Json | undefined;
}

export type Applied =
  | { readonly status: "applied"; readonly file: JsonObject }
  | { readonly status: "misfit"; readonly misfit: Misfit };

/**
 * Applies an operation to a file that says what the operation knows of it. Changes nothing in the value it
 * is given; what is not touched is shared.
 */
export function apply(file: JsonObject, operation: Operation): Applied {
  return operation.op === "set" ? set(file, operation) : changeList(file, operation);
}

export function misfit(
  reason: Misfit["reason"],
  operation: Operation,
  theirs?: Json | undefined,
): Applied {
  const { from: base, to: mine } =
    operation.op === "set"
      ? operation
      : operation.op === "add"
        ? { from: undefined, to: operation.value }
        : { from: operation.value, to: undefined };
  return { status: "misfit", misfit: { reason, operation, base, mine, theirs } };
}

function set(file: JsonObject, operation: SetField): Applied {
  const { of, id, field, from, to, before } = operation;
  const part = find(file, of, id);
  if (part === undefined) return misfit("missing", operation);
  const now = fieldOf(part, field);
  if (!isSame(now, from)) return misfit("changed", operation, now);
  return { status: "applied", file: withPart(file, of, id, withField(part, field, to, before)) };
}

function changeList(file: JsonObject, operation: ListChange): Applied {
  const { op, of, in: holder, value, alone } = operation;
  if (of === "paragraph" && find(file, "section", holder) === undefined) {
    return misfit("missing", operation);
  }
  const entries = listIn(file, of, holder) ?? [];
  if (op === "add") {
    const taken = entries.find((entry) => idOf(of, entry) === idOf(of, value));
    if (taken !== undefined) return misfit("taken", operation, taken);
    const added = spliced(entries, indexFor(entries, operation), 0, value);
    return { status: "applied", file: withList(file, of, holder, added) };
  }
  const at = entries.findIndex((entry) => idOf(of, entry) === idOf(of, value));
  if (at < 0) return misfit("missing", operation);
  if (!isSame(entries[at], value)) return misfit("changed", operation, entries[at]);
  const left = spliced(entries, at, 1);
  const list = left.length === 0 && alone ? undefined : left;
  return { status: "applied", file: withList(file, of, holder, list) };
}

/** Its own index where the same entry stands before it, else after that entry, else last. */
function indexFor(entries: readonly Json[], { of, at, after }: ListChange): number {
  const before = entries[at - 1];
  if (at <= entries.length && idOf(of, before) === after) return at;
  const found = after === undefined ? -1 : entries.findIndex((each) => idOf(of, each) === after);
  return found < 0 ? entries.length : found + 1;
}

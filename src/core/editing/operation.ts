// The room that knows how an annotated article is corrected: small operations by id with their inverses,
// the history of them, patches and what becomes of them in another version. Works on the file's own JSON
// value, so that nothing that the format does not know is lost. No React, no DOM, no clock.
import type { Kind } from "../article/kinds";
import type { Json, JsonObject } from "./json";

/** What an operation can change: the article itself, or an entry of one of its lists. */
export type Part = "article" | Entry;

export type Entry = "section" | "paragraph" | "annotation" | Kind;

/** Sets a field of a part; where `from` or `to` is not there, the field was not or will not be there. */
export interface SetField {
  readonly op: "set";
  readonly of: Part;
  /** Of a country its code; none of the article. */
  readonly id?: string | undefined;
  readonly field: string;
  readonly from?: Json | undefined;
  readonly to?: Json | undefined;
  /** Where the field is absent on one side: the field that it stands before, else it is the last. */
  readonly before?: string | undefined;
}

/** Puts an entry into its list, or takes it out of it. */
export interface ListChange {
  readonly op: "add" | "remove";
  readonly of: Entry;
  /** Of a paragraph, its section. */
  readonly in?: string | undefined;
  readonly value: JsonObject;
  /** Its index in the list, in this version of the file. */
  readonly at: number;
  /** The id of the entry before it: what places it in another version. */
  readonly after?: string | undefined;
  /** Whether the list itself is there for this entry alone. */
  readonly alone?: true | undefined;
}

export type Operation = SetField | ListChange;

/** The operation that takes this one back. */
export function inverseOf(operation: Operation): Operation {
  if (operation.op !== "set")
    return { ...operation, op: operation.op === "add" ? "remove" : "add" };
  const { from, to, ...rest } = operation;
  return {
    ...rest,
    ...(to === undefined ? {} : { from: to }),
    ...(from === undefined ? {} : { to: from }),
  };
}

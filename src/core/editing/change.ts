import { type Applied, apply } from "./apply";
import type { JsonObject } from "./json";
import { inverseOf, type Operation } from "./operation";

/** What a person did, for the history to name. */
export const deeds = [
  "accept",
  "remove",
  "speakers",
  "topics",
  "countries",
  "mode",
  "type",
  "range",
  "part",
  "quotation",
  "mention",
  "alike",
  "add",
  "rename",
  "merge",
  "divide",
  "words",
  "split",
  "join",
  "move",
  "removeParagraph",
  "heading",
  "splitSection",
  "joinSections",
  "moveSection",
  "attribution",
  "note",
  "field",
  "undo",
] as const;

export type Deed = (typeof deeds)[number];

/** One step of a person's: one or more operations that are done, and taken back, together. */
export interface Change {
  readonly what: Deed;
  /** The names or words that it is about, such as “Price → Blinken”. */
  readonly about: string;
  /** When: ISO 8601, in UTC. */
  readonly at: string;
  /** Who, where that is known. */
  readonly by?: string | undefined;
  readonly operations: readonly Operation[];
}

/** Applies operations one after the other: all of them, or none where one does not fit. */
export function applyAll(file: JsonObject, operations: readonly Operation[]): Applied {
  let now = file;
  for (const operation of operations) {
    const applied = apply(now, operation);
    if (applied.status === "misfit") return applied;
    now = applied.file;
  }
  return { status: "applied", file: now };
}

/** The operations that take these back, in their order. */
export function inversesOf(operations: readonly Operation[]): readonly Operation[] {
  return operations.map(inverseOf).reverse();
}

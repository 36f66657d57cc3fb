import type { Mention } from "./format";
import { type Kind, kinds } from "./kinds";

/** What a mention points at. Throws a RangeError for one that points at nothing, which `check` leaves out. */
export function mentioned({ id, of }: Mention): { readonly kind: Kind; readonly id: string } {
  for (const kind of kinds) {
    const value = (of as Readonly<Record<string, unknown>>)[kind]; // a union of loose objects
    if (typeof value === "string") return { kind, id: value };
  }
  throw new RangeError(`mention ${id} is of no speaker, topic or country`);
}

import * as v from "valibot";
import type { Kind } from "./kinds";

/** What a value of the format is to the rest of the file, beyond its shape. */
export interface Role {
  /** The object's own id (a country's code) may be used once among its like. */
  readonly declares?: Declared;
  /** The text is the id of one of these. */
  readonly names?: "speaker" | "topic" | "paragraph";
  /** The problem it is when the shape is right and the rest is not; "type.expected" where it says none. */
  readonly code?: "reference.value" | "address.expected";
  /** The most code points the text may have. */
  readonly longest?: number;
  /**
   * Gives the value that the format has for one written in another way that can mean only this;
   * undefined when it can mean nothing, or more than one thing.
   */
  readonly mend?: (value: unknown) => unknown;
  /** What is read in place of a required value that is missing or means nothing. */
  readonly standIn?: unknown;
}

export type Declared = Kind | "section" | "paragraph" | "annotation";

/** Marks a schema with its role; a schema made of a marked one has the roles of both. */
export function role<T>(is: Role) {
  return v.metadata<T, { readonly [Key in keyof Role]: Role[Key] }>({ ...is });
}

const roles = new WeakMap<v.GenericSchema, Role>();

/** The role a schema was marked with. */
export function roleOf(schema: v.GenericSchema): Role {
  let found = roles.get(schema);
  if (found === undefined) {
    found = v.getMetadata(schema) as Role; // only role() sets it
    roles.set(schema, found);
  }
  return found;
}

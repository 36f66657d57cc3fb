import * as v from "valibot";
import type { Kind } from "./kinds";
import type { ProblemCode } from "./problem";

/** What a value of the format is to the rest of the file, beyond its shape. */
export interface Role {
  /** The object's own id (a country's code) may be used once among its like. */
  readonly declares?: Declared;
  /** The text is the id of one of these. */
  readonly names?: "speaker" | "topic" | "paragraph";
  /** The sort of problem it is when the shape is right and the rest is not. */
  readonly code?: ProblemCode;
}

export type Declared = Kind | "section" | "paragraph" | "annotation";

/** Marks a schema with its role. */
export function role<T>(is: Role) {
  return v.metadata<T, { readonly role: Role }>({ role: is });
}

const noRole: Role = {};
const roles = new WeakMap<v.GenericSchema, Role>();

/** The role a schema was marked with. */
export function roleOf(schema: v.GenericSchema): Role {
  let found = roles.get(schema);
  if (found === undefined) {
    found = (v.getMetadata(schema) as { role?: Role }).role ?? noRole; // only role() sets it
    roles.set(schema, found);
  }
  return found;
}

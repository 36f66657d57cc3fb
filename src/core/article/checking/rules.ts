import * as v from "valibot";
import type { Expectation } from "../values/expectation";
import { keepsRules } from "./fits";
import { asExpectation } from "./schema-shape";

/** One of a schema's own rules that a value breaks. */
export interface BrokenRule {
  readonly expected: Expectation;
  /** The optional field of the object that breaks it; undefined for the value as a whole. */
  readonly field: string | undefined;
}

/** What a value breaks of its schema's own rules, beyond those of its fields or entries. */
export function brokenRules(schema: v.GenericSchema, value: unknown): readonly BrokenRule[] {
  // valibot makes a copy of all that it looks at.
  if (keepsRules(schema, value)) return [];
  return (v.safeParse(schema, value).issues ?? []).filter(isOwnRule).map(({ message, path }) => ({
    expected: asExpectation(message),
    field: path && String(path[0].key),
  }));
}

/**
 * Whether an issue is one with a rule of the schema itself. `partialCheck` holds for fields that are right
 * by themselves, whatever is wrong with others.
 */
export function isOwnRule({ kind, type, path }: v.BaseIssue<unknown>): boolean {
  return kind === "validation" && (type === "partial_check" || path === undefined);
}

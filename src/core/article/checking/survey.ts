import type { Expectation } from "../values/expectation";
import type { CheckedBefore } from "./checked-before";
import type { Findings } from "./findings";
import { found } from "./found";
import type { GivenIds } from "./given-ids";
import type { References } from "./references";
import type { Register } from "./register";
import type { Shape } from "./schema-shape";

/** What salvaging a file needs to know and fills in. */
export interface Survey {
  readonly findings: Findings;
  readonly declared: Register;
  /** Undefined while the ids are still being gathered. */
  readonly references: References | undefined;
  readonly given: GivenIds;
  /** Whether the file may have fields of a version of the format that is not known yet. */
  readonly isNewer: boolean;
  /** What is known of the versions before. */
  readonly before?: CheckedBefore | undefined;
}

/** Salvages a value of any shape: what the pieces of {@link salvage} call for what is in them. */
export type Salvage = (schema: Shape, value: unknown, path: string, survey: Survey) => unknown;

/** Reports a value that is not as expected; returns undefined, for nothing can be used of it. */
export function refuse(
  survey: Survey,
  code: "type.expected" | "reference.value" | "address.expected",
  path: string,
  expectation: Expectation,
  value: unknown,
): undefined {
  survey.findings.error(code, path, () => ({ expected: expectation, found: found(value) }));
}

export function isFieldHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

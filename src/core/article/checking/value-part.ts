import * as v from "valibot";
import type { Expectation } from "../expectation";
import { roleOf } from "../role";
import { found } from "./found";
import { asExpectation, type Shape } from "./schema-shape";
import { refuse, type Survey } from "./survey";

/** What is good of a value that is no object and no list: itself, or what it can only mean. */
export function valuePart(schema: Shape, value: unknown, path: string, survey: Survey): unknown {
  const { code = "type.expected", names } = roleOf(schema);
  const [issue] = v.safeParse(schema, value, { abortPipeEarly: true }).issues ?? [];
  let kept = value;
  if (issue !== undefined) {
    const expectation = asExpectation(issue.message);
    kept = mended(schema, value, path, expectation, survey);
    const fault = issue.kind === "schema" ? "type.expected" : code;
    if (kept === undefined) return refuse(survey, fault, path, expectation, value);
  }
  if (names === undefined || survey.references === undefined) return kept;
  return survey.references.accepts(names, String(kept), path) ? kept : undefined;
}

/** What a value can only mean that is not as expected, with a remark; else undefined. */
function mended(
  schema: Shape,
  value: unknown,
  path: string,
  expectation: Expectation,
  { findings }: Survey,
): unknown {
  const { longest, mend, standIn } = roleOf(schema);
  const meant = mend?.(value);
  const isMeant = meant !== undefined && v.is(schema, meant);
  if (!isMeant && standIn === undefined) return undefined;
  const kept = isMeant ? meant : standIn;
  const given = () => ({ expected: expectation, found: found(value) });
  if (isMeant && longest !== undefined) findings.warning("limit.cut", path, given);
  else {
    const fixes = isMeant ? [{ do: "set", path, value: kept } as const] : [];
    const read = () => ({ ...given(), readAs: found(kept) });
    findings.warning("spelling.read-as", path, read, fixes);
  }
  return kept;
}

import type * as v from "valibot";
import { paragraph } from "../format";
import { roleOf } from "../role";
import { declaredId } from "./declared-id";
import { found, shown } from "./found";
import { isGivable } from "./given-ids";
import { tellNearFields } from "./near-field";
import { nearest } from "./nearest";
import { fieldPath } from "./path";
import { brokenRules } from "./rules";
import { expected, type ObjectShape, type Shape } from "./schema-shape";
import { isFieldHolder, refuse, type Salvage, type Survey } from "./survey";

/** What is good of an object: itself, or a copy without the fields that are wrong and may be left out. */
export function salvageObject(
  schema: v.GenericSchema & ObjectShape,
  written: unknown,
  path: string,
  survey: Survey,
  salvageAny: Salvage,
): unknown {
  const value = isFieldHolder(written) ? written : objectFor(schema, written, path, survey);
  if (value === undefined) return refuse(survey, "type.expected", path, expected(schema), written);
  let kept = value;
  // The value with what its fields mean, and those still in it that are wrong.
  let read = value;
  let usable = true;
  const keep = (field: string, entry: unknown) => {
    if (kept === value) kept = { ...value };
    if (entry === undefined) delete kept[field];
    else kept[field] = entry;
  };
  const readAs = (field: string, entry: unknown) => {
    keep(field, entry);
    if (read === value) read = { ...value };
    if (entry === undefined) delete read[field];
    else read[field] = entry;
  };
  if (!survey.isNewer) tellNearFields(schema, value, path, survey.findings);

  for (const [field, shape] of Object.entries(schema.entries)) {
    const at = fieldPath(path, field);
    const isThere = Object.hasOwn(value, field);
    if (shape.type === "optional" ? value[field] === null && isThere : !isThere) {
      const standIn = absentField(schema, field, shape, value, at, survey);
      if (standIn === undefined && shape.type !== "optional") usable = false;
      else readAs(field, standIn);
      continue;
    }
    if (!isThere) continue;
    const before = survey.findings.count;
    const entry = salvageAny(shape, value[field], at, survey);
    if (entry === value[field]) continue;
    if (entry !== undefined) readAs(field, entry);
    else if (shape.type !== "optional") usable = false;
    else {
      keep(field, undefined);
      survey.findings.leaveOut(at, before);
    }
  }

  const before = survey.findings.count;
  const broken = brokenRules(schema, read);
  for (const rule of broken) {
    // What is wrong with the field by itself has been told.
    if (rule.field !== undefined && !Object.hasOwn(kept, rule.field)) continue;
    if (rule.field === undefined) refuse(survey, "type.expected", path, rule.expected, read);
    else
      refuse(survey, "type.expected", fieldPath(path, rule.field), rule.expected, read[rule.field]);
  }
  if (broken[0]?.field !== undefined)
    survey.findings.leaveOut(fieldPath(path, broken[0].field), before);
  let [rule] = kept === read ? broken : brokenRules(schema, kept);
  while (usable && rule !== undefined) {
    if (rule.field === undefined) usable = false;
    else keep(rule.field, undefined);
    [rule] = brokenRules(schema, kept);
  }
  const id = declaredId(schema, kept, usable, path, survey);
  if (id === undefined || !usable) return undefined;
  if (id.given !== undefined) keep("id", id.given);
  return kept;
}

/** A paragraph that is written as its text, with a remark; undefined for anything else that is no object. */
function objectFor(
  schema: v.GenericSchema & ObjectShape,
  value: unknown,
  path: string,
  { findings, given }: Survey,
): Record<string, unknown> | undefined {
  if (schema !== paragraph || typeof value !== "string") return undefined;
  const read = { id: given.first("paragraph"), text: value };
  const says = () => ({
    expected: expected(schema),
    found: found(value),
    paragraph: shown(read.id),
  });
  findings.warning("spelling.read-as-text-of", path, says, [{ do: "set", path, value: read }]);
  return read;
}

/**
 * Tells of a field that is not there, or null where it may be left out; gives what is read in its place,
 * if anything is.
 */
function absentField(
  schema: v.GenericSchema & ObjectShape,
  field: string,
  shape: Shape,
  value: object,
  path: string,
  { findings, given }: Survey,
): unknown {
  if (shape.type === "optional") {
    findings.warning("spelling.null", path, () => ({}), [{ do: "remove", path }]);
    return undefined;
  }
  const { declares } = roleOf(schema);
  const { standIn } = roleOf(shape);
  const kept = field === "id" && isGivable(declares) ? given.first(declares) : standIn;
  const says = () => ({ expected: expected(shape), misspelt: misspelt(field, value, schema) });
  if (kept === undefined) findings.error("missing.field", path, says);
  else {
    const fixes = standIn === undefined ? [{ do: "set", path, value: kept } as const] : [];
    const read = () => ({ ...says(), readAs: found(kept) });
    findings.warning("missing.field", path, read, fixes);
  }
  return kept;
}

/** The field of an object that may be a missing one under a misspelt name. */
function misspelt(field: string, value: object, schema: ObjectShape): string | undefined {
  const others = Object.keys(value).filter((name) => !Object.hasOwn(schema.entries, name));
  const meant = others.length > 20 ? undefined : nearest(field, others);
  return meant && shown(meant);
}

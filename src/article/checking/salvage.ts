import * as v from "valibot";
import { type Expectation, oneOf } from "../expectation";
import { annotation, paragraph, target } from "../format";
import { type Declared, roleOf } from "../role";
import type { Findings } from "./findings";
import { found, shown } from "./found";
import { type GivenIds, isGivable } from "./given-ids";
import { rememberAlone, rememberIndexes } from "./index-in-file";
import { KeptEntries } from "./kept-entries";
import { tellNearFields } from "./near-field";
import { nearest } from "./nearest";
import { entryPath, fieldPath } from "./path";
import { isPlainlyGood } from "./plainly-good";
import type { References } from "./references";
import { KeptEntry, type Register } from "./register";
import { brokenRules } from "./rules";
import {
  asExpectation,
  expected,
  type ListShape,
  type ObjectShape,
  type Shape,
  type UnionShape,
  type VariantShape,
} from "./schema-shape";

/** What salvaging a file needs to know and fills in. */
export interface Survey {
  readonly findings: Findings;
  readonly declared: Register;
  /** Undefined while the ids are still being gathered. */
  readonly references: References | undefined;
  readonly given: GivenIds;
  /** Whether the file may have fields of a version of the format that is not known yet. */
  readonly isNewer: boolean;
}

/**
 * What is good of a value: the value itself when all of it is; else a copy without the smallest
 * parts that are wrong (a list entry, an optional field), and with the format's spelling of what is
 * written otherwise and can mean only one thing; undefined when nothing can be used.
 * Everything wrong goes to the findings. Fields that the schema does not know are kept. The depth of
 * the recursion is that of the schema, not of the value.
 */
export function salvage<S extends Shape>(
  schema: S,
  value: unknown,
  path: string,
  survey: Survey,
): v.InferOutput<S> | undefined {
  return part(schema, value, path, survey); // sound: what is kept passes the schema (check.test.ts)
}

function part(schema: Shape, value: unknown, path: string, survey: Survey): unknown {
  switch (schema.type) {
    case "object":
      return objectPart(schema, value, path, survey);
    case "array":
      return listPart(schema, value, path, survey);
    case "optional":
      return part(schema.wrapped, value, path, survey);
    case "variant":
      return variantPart(schema, value, path, survey);
    case "union":
      return unionPart(schema, value, path, survey);
    default:
      return valuePart(schema, value, path, survey);
  }
}

function valuePart(schema: Shape, value: unknown, path: string, survey: Survey): unknown {
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

function listPart(
  schema: v.GenericSchema & ListShape,
  value: unknown,
  path: string,
  survey: Survey,
): unknown {
  const entries = entriesIn(schema, value, path, survey);
  if (entries === undefined) return refuse(survey, "type.expected", path, expected(schema), value);
  const isList = Array.isArray(value);
  // As long as all are kept as they are, the list itself is what is kept.
  let some: KeptEntries | undefined;
  for (let index = 0; index < entries.length; index++) {
    const entry = isList
      ? entryPart(schema.item, entries[index], path, index, survey)
      : part(schema.item, entries[index], path, survey);
    if (entry !== entries[index]) some ??= new KeptEntries(entries, index);
    if (entry !== undefined) some?.add(entry, index);
  }
  const kept: readonly unknown[] = some?.entries ?? entries;
  if (!isList) rememberAlone(kept);
  else if (some !== undefined && kept.length < entries.length) rememberIndexes(kept, some.indexes);
  const [rule] = brokenRules(schema, kept);
  if (rule === undefined) return kept;
  if (some === undefined) refuse(survey, "type.expected", path, rule.expected, value);
  return undefined;
}

/** The entries of a list, also of one that is written as its only entry; undefined for anything else. */
function entriesIn(
  { item }: ListShape,
  value: unknown,
  path: string,
  { findings }: Survey,
): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  const isEntry =
    item.type === "string"
      ? typeof value === "string" && value.trim() !== ""
      : item === target && isObject(value) && Object.hasOwn(value, "paragraph");
  if (!isEntry) return undefined;
  findings.warning("spelling.read-as-list", path, () => ({ found: found(value) }), [
    { do: "set", path, value: [value] },
  ]);
  return [value];
}

function entryPart(
  shape: Shape,
  value: unknown,
  list: string,
  index: number,
  survey: Survey,
): unknown {
  if (isKeptAtOnce(shape, value, list, index, survey)) return value;
  const path = entryPath(list, index);
  const before = survey.findings.count;
  const entry = part(shape, value, path, survey);
  if (entry === undefined) survey.findings.leaveOut(path, before);
  return entry;
}

/** What a file has many of, and nothing inside of which is declared. */
const many: ReadonlyMap<Shape, Declared> = new Map<Shape, Declared>([
  [annotation, "annotation"],
  [paragraph, "paragraph"],
]);

/** Declares one of many and is done with it when there is nothing to say against it. */
function isKeptAtOnce(
  shape: Shape,
  value: unknown,
  list: string,
  index: number,
  survey: Survey,
): boolean {
  const { references, declared } = survey;
  const declares = many.get(shape);
  if (declares === undefined || !isObject(value)) return false;
  const { id } = value;
  if (typeof id !== "string" || declared.of(declares).has(id)) return false;
  if (!isPlainlyGood(shape, value, references)) return false;
  declared.declare(declares, id, new KeptEntry(list, index));
  return true;
}

function objectPart(
  schema: v.GenericSchema & ObjectShape,
  written: unknown,
  path: string,
  survey: Survey,
): unknown {
  const value = isObject(written) ? written : objectFor(schema, written, path, survey);
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
      const standIn = absent(schema, field, shape, value, at, survey);
      if (standIn === undefined && shape.type !== "optional") usable = false;
      else readAs(field, standIn);
      continue;
    }
    if (!isThere) continue;
    const before = survey.findings.count;
    const entry = part(shape, value[field], at, survey);
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
function absent(
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

function variantPart(
  schema: v.GenericSchema & VariantShape,
  value: unknown,
  path: string,
  survey: Survey,
): unknown {
  if (!isObject(value)) return refuse(survey, "type.expected", path, expected(schema), value);
  const { key, options } = schema;
  const type = Object.hasOwn(value, key) ? value[key] : undefined;
  const option = options.find(({ entries }) => entries[key] && v.is(entries[key], type));
  if (option !== undefined) return objectPart(option, value, path, survey);
  const types = oneOf(options.flatMap(({ entries }) => entries[key] ?? []).map(expected));
  if (type !== undefined) return refuse(survey, "type.expected", `${path}.${key}`, types, type);
  survey.findings.error("missing.field", `${path}.${key}`, () => ({ expected: types }));
  return undefined;
}

function unionPart(
  schema: v.GenericSchema & UnionShape,
  value: unknown,
  path: string,
  survey: Survey,
): unknown {
  if (!isObject(value)) return refuse(survey, "type.expected", path, expected(schema), value);
  const fits = schema.options.filter(({ entries }) =>
    Object.keys(entries).every((field) => Object.hasOwn(value, field)),
  );
  const [only, another] = fits;
  if (only === undefined || another !== undefined) {
    return refuse(survey, "type.expected", path, expected(schema), value);
  }
  return objectPart(only, value, path, survey);
}

/** Reports a value that is not as expected; returns undefined, for nothing can be used of it. */
function refuse(
  survey: Survey,
  code: "type.expected" | "reference.value" | "address.expected",
  path: string,
  expectation: Expectation,
  value: unknown,
): undefined {
  survey.findings.error(code, path, () => ({ expected: expectation, found: found(value) }));
}

/** The field of an object that may be a missing one under a misspelt name. */
function misspelt(field: string, value: object, schema: ObjectShape): string | undefined {
  const others = Object.keys(value).filter((name) => !Object.hasOwn(schema.entries, name));
  const meant = others.length > 20 ? undefined : nearest(field, others);
  return meant && shown(meant);
}

/**
 * Declares the object's id; undefined, with a finding, when it cannot be kept since another object of
 * its kind has it. What nothing has to name is kept all the same, under an id that it is given.
 */
function declaredId(
  schema: v.GenericSchema & ObjectShape,
  value: Readonly<Record<string, unknown>>,
  usable: boolean,
  path: string,
  { findings, declared, given }: Survey,
): { readonly given?: string } | undefined {
  const { declares } = roleOf(schema);
  const field = declares === "country" ? "code" : "id";
  const id = value[field];
  if (declares === undefined || typeof id !== "string") return {};
  const before = declared.of(declares).get(id);
  const at = `${path}.${field}`;
  const already = () => ({ id: shown(id), field, of: before?.path ?? "" }) as const;
  if (before?.kept === true && usable && isGivable(declares)) {
    const other = given.again(declares, id);
    const says = () => ({ ...already(), readAs: shown(other) });
    findings.warning("duplicate.id", at, says, [{ do: "set", path: at, value: other }]);
    declared.declare(declares, other, { path, kept: true });
    return { given: other };
  }
  if (before !== undefined) findings.error("duplicate.id", at, already);
  const isFirst = before?.kept !== true;
  declared.declare(declares, id, { path, kept: usable && isFirst });
  return isFirst ? {} : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

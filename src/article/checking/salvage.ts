import * as v from "valibot";
import { annotation, paragraph } from "../format";
import type { ProblemCode } from "../problem";
import { type Declared, roleOf } from "../role";
import type { Findings } from "./findings";
import { found, inQuotes } from "./found";
import { rememberIndexes } from "./index-in-file";
import { KeptEntries } from "./kept-entries";
import { nearest } from "./nearest";
import { isPlainlyGood } from "./plainly-good";
import type { References } from "./references";
import { entryPath, KeptEntry, type Register } from "./register";
import { brokenRules } from "./rules";
import {
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
}

/**
 * What is good of a value: the value itself when all of it is; else a copy without the smallest
 * parts that are wrong (a list entry, an optional field); undefined when nothing can be used.
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
  const { code = "type", names } = roleOf(schema);
  const [issue] = v.safeParse(schema, value, { abortPipeEarly: true }).issues ?? [];
  if (issue !== undefined) {
    const fault = issue.kind === "schema" ? "type" : code;
    return refuse(survey, fault, path, issue.message, value);
  }
  if (names === undefined || survey.references === undefined) return value;
  return survey.references.accepts(names, String(value), path) ? value : undefined;
}

function listPart(
  schema: v.GenericSchema & ListShape,
  value: unknown,
  path: string,
  survey: Survey,
): unknown {
  if (!Array.isArray(value)) return refuse(survey, "type", path, expected(schema), value);
  const entries: readonly unknown[] = value;
  // As long as all are kept as they are, the list itself is what is kept.
  let some: KeptEntries | undefined;
  for (let index = 0; index < entries.length; index++) {
    const entry = entryPart(schema.item, entries[index], path, index, survey);
    if (entry !== entries[index]) some ??= new KeptEntries(entries, index);
    if (entry !== undefined) some?.add(entry, index);
  }
  const kept = some?.entries ?? entries;
  if (some !== undefined && kept.length < entries.length) rememberIndexes(kept, some.indexes);
  const [rule] = brokenRules(schema, kept);
  if (rule === undefined) return kept;
  if (some === undefined) refuse(survey, "type", path, rule.expected, value);
  return undefined;
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
  value: unknown,
  path: string,
  survey: Survey,
): unknown {
  if (!isObject(value)) return refuse(survey, "type", path, expected(schema), value);
  let kept = value;
  let usable = true;
  const keep = (field: string, entry: unknown) => {
    if (kept === value) kept = { ...value };
    if (entry === undefined) delete kept[field];
    else kept[field] = entry;
  };

  for (const [field, shape] of Object.entries(schema.entries)) {
    const at = path === "" ? field : `${path}.${field}`;
    if (!Object.hasOwn(value, field)) {
      if (shape.type === "optional") continue;
      usable = false;
      survey.findings.error("missing", at, missing(field, shape, value, schema));
      continue;
    }
    const before = survey.findings.count;
    const entry = part(shape, value[field], at, survey);
    if (entry === value[field]) continue;
    if (entry !== undefined) keep(field, entry);
    else if (shape.type !== "optional") usable = false;
    else {
      keep(field, undefined);
      survey.findings.leaveOut(at, before);
    }
  }

  const before = survey.findings.count;
  const broken = brokenRules(schema, value);
  for (const rule of broken) {
    // What is wrong with the field by itself has been told.
    if (rule.field !== undefined && !Object.hasOwn(kept, rule.field)) continue;
    if (rule.field === undefined) refuse(survey, "type", path, rule.expected, value);
    else refuse(survey, "type", `${path}.${rule.field}`, rule.expected, value[rule.field]);
  }
  if (broken[0]?.field !== undefined)
    survey.findings.leaveOut(`${path}.${broken[0].field}`, before);
  let [rule] = kept === value ? broken : brokenRules(schema, kept);
  while (usable && rule !== undefined) {
    if (rule.field === undefined) usable = false;
    else keep(rule.field, undefined);
    [rule] = brokenRules(schema, kept);
  }
  return isFirst(schema, value, usable, path, survey) && usable ? kept : undefined;
}

function variantPart(
  schema: v.GenericSchema & VariantShape,
  value: unknown,
  path: string,
  survey: Survey,
): unknown {
  if (!isObject(value)) return refuse(survey, "type", path, expected(schema), value);
  const { key, options } = schema;
  const type = Object.hasOwn(value, key) ? value[key] : undefined;
  const option = options.find(({ entries }) => entries[key] && v.is(entries[key], type));
  if (option !== undefined) return objectPart(option, value, path, survey);
  const types = options
    .flatMap(({ entries }) => entries[key] ?? [])
    .map(expected)
    .join(" or ");
  if (type !== undefined) return refuse(survey, "type", `${path}.${key}`, types, type);
  survey.findings.error("missing", `${path}.${key}`, `is missing; expected ${types}`);
  return undefined;
}

function unionPart(
  schema: v.GenericSchema & UnionShape,
  value: unknown,
  path: string,
  survey: Survey,
): unknown {
  if (!isObject(value)) return refuse(survey, "type", path, expected(schema), value);
  const fits = schema.options.filter(({ entries }) =>
    Object.keys(entries).every((field) => Object.hasOwn(value, field)),
  );
  const [only, another] = fits;
  if (only === undefined || another !== undefined) {
    return refuse(survey, "type", path, expected(schema), value);
  }
  return objectPart(only, value, path, survey);
}

/** Reports a value that is not as expected; returns undefined, for nothing can be used of it. */
function refuse(
  survey: Survey,
  code: ProblemCode,
  path: string,
  expectation: string,
  value: unknown,
): undefined {
  const { findings } = survey;
  const message = findings.isFull ? "" : `expected ${expectation}, found ${found(value)}`;
  findings.error(code, path, message);
}

function missing(field: string, shape: Shape, value: object, schema: ObjectShape): string {
  const others = Object.keys(value).filter((name) => !Object.hasOwn(schema.entries, name));
  const meant = others.length > 20 ? undefined : nearest(field, others);
  const question = meant === undefined ? "" : `; is ${inQuotes(meant)} meant for it?`;
  return `is missing; expected ${expected(shape)}${question}`;
}

/** Declares the object's id; false, with a finding, when another object was kept under it before. */
function isFirst(
  schema: v.GenericSchema & ObjectShape,
  value: Readonly<Record<string, unknown>>,
  usable: boolean,
  path: string,
  { findings, declared }: Survey,
): boolean {
  const { declares } = roleOf(schema);
  const field = declares === "country" ? "code" : "id";
  const id = value[field];
  if (declares === undefined || typeof id !== "string") return true;
  const before = declared.of(declares).get(id);
  if (before !== undefined) {
    const message = `${inQuotes(id)} is already the ${field} of ${before.path}`;
    findings.error("duplicate", `${path}.${field}`, message);
  }
  const first = before?.kept !== true;
  declared.declare(declares, id, { path, kept: usable && first });
  return first;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

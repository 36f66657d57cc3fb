import * as v from "valibot";
import { roleOf } from "../role";
import { type Expectation, oneOf } from "../values/expectation";
import { found } from "./found";
import { salvageList } from "./salvage-list";
import { salvageObject } from "./salvage-object";
import {
  asExpectation,
  expected,
  type Shape,
  type UnionShape,
  type VariantShape,
} from "./schema-shape";
import { isFieldHolder, refuse, type Survey } from "./survey";

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
  return salvageAny(schema, value, path, survey); // sound: what is kept passes the schema (check.test.ts)
}

function salvageAny(schema: Shape, value: unknown, path: string, survey: Survey): unknown {
  switch (schema.type) {
    case "object":
      return salvageObject(schema, value, path, survey, salvageAny);
    case "array":
      return salvageList(schema, value, path, survey, salvageAny);
    case "optional":
      return salvageAny(schema.wrapped, value, path, survey);
    case "variant":
      return salvageVariant(schema, value, path, survey);
    case "union":
      return salvageUnion(schema, value, path, survey);
    default:
      return salvageValue(schema, value, path, survey);
  }
}

function salvageVariant(
  schema: v.GenericSchema & VariantShape,
  value: unknown,
  path: string,
  survey: Survey,
): unknown {
  if (!isFieldHolder(value)) return refuse(survey, "type.expected", path, expected(schema), value);
  const { key, options } = schema;
  const type = Object.hasOwn(value, key) ? value[key] : undefined;
  const option = options.find(({ entries }) => entries[key] && v.is(entries[key], type));
  if (option !== undefined) return salvageObject(option, value, path, survey, salvageAny);
  const types = oneOf(options.flatMap(({ entries }) => entries[key] ?? []).map(expected));
  if (type !== undefined) return refuse(survey, "type.expected", `${path}.${key}`, types, type);
  survey.findings.error("missing.field", `${path}.${key}`, () => ({ expected: types }));
  return undefined;
}

function salvageUnion(
  schema: v.GenericSchema & UnionShape,
  value: unknown,
  path: string,
  survey: Survey,
): unknown {
  if (!isFieldHolder(value)) return refuse(survey, "type.expected", path, expected(schema), value);
  const fits = schema.options.filter(({ entries }) =>
    Object.keys(entries).every((field) => Object.hasOwn(value, field)),
  );
  const [only, another] = fits;
  if (only === undefined || another !== undefined) {
    return refuse(survey, "type.expected", path, expected(schema), value);
  }
  return salvageObject(only, value, path, survey, salvageAny);
}

/** What is good of a value that is no object and no list: itself, or what it can only mean. */
function salvageValue(schema: Shape, value: unknown, path: string, survey: Survey): unknown {
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

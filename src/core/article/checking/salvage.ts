import * as v from "valibot";
import { oneOf } from "../expectation";
import { listPart } from "./list-part";
import { objectPart } from "./object-part";
import { expected, type Shape, type UnionShape, type VariantShape } from "./schema-shape";
import { isFieldHolder, refuse, type Survey } from "./survey";
import { valuePart } from "./value-part";

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
      return objectPart(schema, value, path, survey, part);
    case "array":
      return listPart(schema, value, path, survey, part);
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

function variantPart(
  schema: v.GenericSchema & VariantShape,
  value: unknown,
  path: string,
  survey: Survey,
): unknown {
  if (!isFieldHolder(value)) return refuse(survey, "type.expected", path, expected(schema), value);
  const { key, options } = schema;
  const type = Object.hasOwn(value, key) ? value[key] : undefined;
  const option = options.find(({ entries }) => entries[key] && v.is(entries[key], type));
  if (option !== undefined) return objectPart(option, value, path, survey, part);
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
  if (!isFieldHolder(value)) return refuse(survey, "type.expected", path, expected(schema), value);
  const fits = schema.options.filter(({ entries }) =>
    Object.keys(entries).every((field) => Object.hasOwn(value, field)),
  );
  const [only, another] = fits;
  if (only === undefined || another !== undefined) {
    return refuse(survey, "type.expected", path, expected(schema), value);
  }
  return objectPart(only, value, path, survey, part);
}

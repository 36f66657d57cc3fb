import type * as v from "valibot";
import { roleOf } from "../role";
import { found, shown } from "./found";
import { isGivable } from "./given-ids";
import { nearest } from "./nearest";
import { expected, type ObjectShape, type Shape } from "./schema-shape";
import type { Survey } from "./survey";

/**
 * Tells of a field that is not there, or null where it may be left out; gives what is read in its place,
 * if anything is.
 */
export function absentField(
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

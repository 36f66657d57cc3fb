import type * as v from "valibot";
import { roleOf } from "../role";
import { shown } from "./found";
import { isGivable } from "./given-ids";
import type { ObjectShape } from "./schema-shape";
import type { Survey } from "./survey";

/**
 * Declares the object's id; undefined, with a finding, when it cannot be kept since another object of
 * its kind has it. What nothing has to name is kept all the same, under an id that it is given.
 */
export function declaredId(
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

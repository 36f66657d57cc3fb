import type { Findings } from "./findings";
import { shown } from "./found";
import { fieldPath } from "./path";
import type { ObjectShape } from "./schema-shape";

/** Remarks on the fields of an object that the format does not know and has under nearly the same name. */
export function tellNearFields(
  schema: ObjectShape,
  value: Readonly<Record<string, unknown>>,
  path: string,
  findings: Findings,
): void {
  for (const name in value) {
    if (Object.hasOwn(schema.entries, name)) continue;
    const meant = nearField(schema, name);
    // Of a required field that is missing, this is part of what is said anyway.
    if (meant === undefined || Object.hasOwn(value, meant)) continue;
    if (schema.entries[meant]?.type !== "optional") continue;
    const at = fieldPath(path, name);
    findings.warning("field.near", at, () => ({ name: shown(name), meant }), [
      { do: "rename", path: at, name: meant },
    ]);
  }
}

/** More names than this are not remembered: a file may have any number. */
const mostRemembered = 1000;

const remembered = new WeakMap<ObjectShape, Map<string, string | undefined>>();

/**
 * The field that was most likely meant by a name that an object of this shape does not have, such as
 * "topic" for "topics" or "short_name" for "shortName"; undefined for any other name, which may be
 * somebody's own field.
 */
export function nearField(schema: ObjectShape, name: string): string | undefined {
  const names = remembered.get(schema) ?? new Map<string, string | undefined>();
  remembered.set(schema, names);
  if (names.has(name)) return names.get(name);
  const meant = nearestField(schema, name);
  if (names.size < mostRemembered) names.set(name, meant);
  return meant;
}

function nearestField(schema: ObjectShape, name: string): string | undefined {
  // In words this short one letter makes another word: "at" is not "id".
  if (name.length < 4 || name.length > 40) return undefined;
  return Object.keys(schema.entries).find((field) => isSameWord(plain(name), plain(field)));
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/**
 * Whether two words are one but for a letter or a pair of them swapped. Of two letters they may be
 * two words: "voices" is not "sources", "mode" is not "note".
 */
function isSameWord(a: string, b: string): boolean {
  let first = 0;
  while (first < a.length && a[first] === b[first]) first += 1;
  let last = 0;
  while (last < Math.min(a.length, b.length) - first && a.at(-1 - last) === b.at(-1 - last)) {
    last += 1;
  }
  const [left, right] = [a.slice(first, a.length - last), b.slice(first, b.length - last)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && left === [...right].reverse().join("");
}

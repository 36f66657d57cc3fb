/** What a JSON file says, kept as it is: fields that the format does not know included. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [name: string]: Json };

export type JsonObject = { readonly [name: string]: Json };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The entries of a list; none where there is no list. */
export function entriesOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : []; // it is part of a JSON value
}

/** An object's own field; undefined where it has none of this name. */
export function fieldOf(value: unknown, name: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** The name of the field that comes after this one in the file; undefined for the last. */
export function fieldAfter(value: JsonObject, name: string): string | undefined {
  const names = Object.keys(value);
  const at = names.indexOf(name);
  return at < 0 ? undefined : names[at + 1];
}

/**
 * The object with a field set, or without it where `to` is undefined; all others keep their order. A
 * new field stands before the one that is named, else last.
 */
export function withField(
  value: JsonObject,
  name: string,
  to: Json | undefined,
  before?: string,
): JsonObject {
  const entries = Object.entries(value);
  const at = entries.findIndex(([each]) => each === name);
  if (to === undefined) return Object.fromEntries(entries.filter((_, index) => index !== at));
  if (at >= 0) return Object.fromEntries(spliced(entries, at, 1, [name, to] as const));
  const next = before === undefined ? -1 : entries.findIndex(([each]) => each === before);
  entries.splice(next < 0 ? entries.length : next, 0, [name, to]);
  return Object.fromEntries(entries);
}

/** A copy of a list with so many entries from an index on replaced by others. */
export function spliced<T>(
  list: readonly T[],
  at: number,
  count: number,
  ...entries: readonly T[]
): readonly T[] {
  return [...list.slice(0, at), ...entries, ...list.slice(at + count)];
}

/** Whether two values say the same in the same order. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

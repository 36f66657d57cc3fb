/** In an edit: the field or list entry is taken out. */
export const gone = Symbol("gone");

/** What to change in a JSON value, by path: a new value, or {@link gone}. */
export type Edit = Readonly<Record<string, unknown>>;

/** A copy of a JSON value with an edit made in it. Throws a RangeError for a path that is not there. */
export function edited(value: unknown, edit: Edit): unknown {
  const copy: unknown = structuredClone(value);
  for (const [path, replacement] of Object.entries(edit)) {
    const keys = path.split(/[.[\]]+/).filter((key) => key !== "");
    const last = keys.pop() ?? "";
    const holder = keys.reduce(at, copy);
    if (!isHolder(holder)) throw new RangeError(`nothing at ${path}`);
    if (replacement !== gone) holder[last] = replacement;
    else if (Array.isArray(holder)) holder.splice(Number(last), 1);
    else delete holder[last];
  }
  return copy;
}

function at(value: unknown, key: string): unknown {
  return isHolder(value) ? value[key] : undefined;
}

function isHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

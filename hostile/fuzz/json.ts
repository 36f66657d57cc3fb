/** A list or an object of JSON, that a mutation may change. */
export type Holder = unknown[] | Record<string, unknown>;

/** One place in a JSON value: the list or object that holds it, and under what. */
export interface Slot {
  readonly holder: Holder;
  readonly key: string;
}

/**
 * Goes down into a value, at each level to the entry that the next number picks; undefined where
 * there is nothing to go to. Whatever the numbers are, they lead somewhere.
 */
export function slotAt(root: unknown, picks: readonly number[]): Slot | undefined {
  let slot: Slot | undefined;
  let value = root;
  for (const pick of picks) {
    if (!isHolder(value)) break;
    const keys = Object.keys(value);
    const key = keys[pick % Math.max(1, keys.length)];
    if (key === undefined) break;
    slot = { holder: value, key };
    value = valueIn(slot);
  }
  return slot;
}

export function valueIn({ holder, key }: Slot): unknown {
  return Object.getOwnPropertyDescriptor(holder, key)?.value;
}

/** Puts a value in a place as JSON.parse would: `__proto__` is a name like any other. */
export function put({ holder, key }: Slot, value: unknown): void {
  Object.defineProperty(holder, key, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}

export function remove({ holder, key }: Slot): void {
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

export function isHolder(value: unknown): value is Holder {
  return typeof value === "object" && value !== null;
}

/** The start of a text that stands for a number as it is to be written in the file. */
const asWritten = "\uf8ff";

/** A number that only JSON text can have, such as `1e309`, in a value. */
export function numberAsWritten(digits: string): string {
  return `${asWritten}${digits}`;
}

/** A value as JSON text, with its numbers {@link numberAsWritten}. */
export function textOf(value: unknown, indent: number): string {
  const text = JSON.stringify(value, undefined, indent) ?? "null";
  return text.replaceAll(new RegExp(`"${asWritten}([^"\\\\]*)"`, "g"), "$1");
}

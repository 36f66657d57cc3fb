import { decode } from "../../../core/bytes/decode";
import { replayed } from "../../../core/editing/history";
import { isObject, type JsonObject } from "../../../core/editing/json";
import { readLog } from "./log";

/**
 * The bytes of a kept file with the corrections that have been made on this device; its own, to the byte,
 * where there are none or they cannot be had.
 */
export async function correctedBytes(revision: string, bytes: Uint8Array): Promise<Uint8Array> {
  const log = await readLog(revision).catch(() => []);
  const file = log.length === 0 ? undefined : jsonIn(bytes);
  if (file === undefined) return bytes;
  const { edited } = replayed(file, log);
  return edited.file === file ? bytes : bytesOf(edited.file);
}

/** The value of a file that holds one JSON object. */
export function jsonIn(bytes: Uint8Array): JsonObject | undefined {
  const decoded = decode(bytes);
  return "value" in decoded && isObject(decoded.value) ? decoded.value : undefined;
}

/** A value as the bytes of a file. */
export function bytesOf(file: JsonObject): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${JSON.stringify(file, undefined, 2)}\n`);
}

import { checksum } from "../opening/checksum";
import { type Database, reading } from "./database";
import { DeviceError } from "./device-error";
import { type KeptFile, keyInWords, type ListedFile, parseKept } from "./kept-file";

/** How closely one looks at what is kept. */
export type Look = "glance" | "thorough";

/**
 * Everything that is kept, the newest first, damaged files last. At first glance, that of a file the
 * bytes are missing is not noticed: to ask even for their keys takes a browser through all of them.
 * Throws a DeviceError.
 */
export function listKept(look: Look = "thorough"): Promise<readonly ListedFile[]> {
  return reading(async (database) => {
    const [keys, contents] = await Promise.all([
      database.getAllKeys("files"),
      look === "glance" ? [] : database.getAllKeys("contents"),
    ]);
    const records = await database.getAll("files").catch(() => undefined);
    const withBytes = new Set(contents.map(identity));
    const places = new Map(keys.map((key, place) => [identity(key), place]));
    const all = new Map([...keys, ...contents].map((key) => [identity(key), key]));
    const listed = await Promise.all(
      [...all].map(async ([id, key]): Promise<ListedFile> => {
        const record = records?.[places.get(id) ?? -1] ?? (await getOr(database, "files", key));
        const file = parseKept(key, record);
        return file === undefined || (look === "thorough" && !withBytes.has(id))
          ? { status: "damaged", key, name: keyInWords(key), revision: file?.revision }
          : { status: "whole", key: file.key, file };
      }),
    );
    return listed.sort((a, b) => openedOf(b).localeCompare(openedOf(a)));
  });
}

/** A kept file with its bytes. Throws a DeviceError, also for one that has been damaged. */
export function readKept(key: string): Promise<{ file: KeptFile; bytes: Uint8Array }> {
  return reading(async (database) => {
    const known = await database.getKey("files", key);
    const [record, bytes] = await Promise.all([
      getOr(database, "files", key),
      getOr(database, "contents", key),
    ]);
    if (known === undefined && bytes === undefined) {
      throw new DeviceError({ reason: "missing", key });
    }
    const file = parseKept(key, record);
    if (
      file === undefined ||
      !(bytes instanceof Uint8Array) ||
      bytes.length !== file.size ||
      checksum(bytes) !== file.checksum
    ) {
      throw new DeviceError({ reason: "damaged", key });
    }
    return { file, bytes };
  });
}

/** What can still be had of a file, damaged or not, for the reader to save elsewhere. Throws a DeviceError. */
export function readRemains(
  key: IDBValidKey,
): Promise<{ name: string; bytes: Uint8Array; revision?: string | undefined }> {
  return reading(async (database) => {
    const [record, contents] = await Promise.all([
      getOr(database, "files", key),
      getOr(database, "contents", key),
    ]);
    const file = parseKept(key, record);
    const name = file?.name ?? `${keyInWords(key)}.json`;
    if (contents instanceof Uint8Array) return { name, bytes: contents, revision: file?.revision };
    return { name, bytes: new TextEncoder().encode(inWords(contents ?? record)) };
  });
}

/** A value; undefined for none, and for one that the browser cannot read any more. */
async function getOr(
  database: Database,
  store: "files" | "contents",
  key: IDBValidKey,
): Promise<unknown> {
  return database.get(store, key).catch(() => undefined);
}

/** The same for the same key, which may be an object of another identity. */
function identity(key: IDBValidKey): string {
  return typeof key === "string" ? `"${key}` : `${key.constructor.name} ${String(key)}`;
}

function openedOf(listed: ListedFile): string {
  return listed.status === "whole" ? listed.file.opened : "";
}

/** A value as text, of whatever type; as far as there is any. */
function inWords(value: unknown): string {
  if (typeof value === "string") return value;
  try {
    return JSON.stringify(value) ?? "";
  } catch {
    return String(value);
  }
}

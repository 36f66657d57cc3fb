import { checksum } from "../opening/checksum";
import { type Database, reading } from "./database";
import { DeviceError } from "./device-error";
import { type KeptFile, type ListedFile, parseKept } from "./kept-file";

/** Everything that is kept, the newest first, damaged files last. Throws a DeviceError. */
export function listKept(): Promise<readonly ListedFile[]> {
  return reading(async (database) => {
    const [keys, contents] = await Promise.all([
      database.getAllKeys("files"),
      database.getAllKeys("contents"),
    ]);
    const records = await database.getAll("files").catch(() => undefined);
    const withBytes = new Set(contents);
    const listed = await Promise.all(
      [...new Set([...keys, ...contents])].map(async (key): Promise<ListedFile> => {
        const record = records?.[keys.indexOf(key)] ?? (await getOr(database, "files", key));
        const file = parseKept(key, record);
        return file === undefined || !withBytes.has(key)
          ? { status: "damaged", key, revision: file?.revision }
          : { status: "whole", key, file };
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
export function readRemains(key: string): Promise<{ name: string; bytes: Uint8Array }> {
  return reading(async (database) => {
    const [record, contents] = await Promise.all([
      getOr(database, "files", key),
      getOr(database, "contents", key),
    ]);
    const name = parseKept(key, record)?.name ?? `${key}.json`;
    if (contents instanceof Uint8Array) return { name, bytes: contents };
    const found = typeof contents === "string" ? contents : JSON.stringify(contents ?? record);
    return { name, bytes: new TextEncoder().encode(found ?? "") };
  });
}

/** A value; undefined for none, and for one that the browser cannot read any more. */
async function getOr(
  database: Database,
  store: "files" | "contents",
  key: string,
): Promise<unknown> {
  return database.get(store, key).catch(() => undefined);
}

function openedOf(listed: ListedFile): string {
  return listed.status === "whole" ? listed.file.opened : "";
}

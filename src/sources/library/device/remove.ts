import { tellChange } from "./changes";
import { writing } from "./database";
import { freeKey } from "./free-key";
import { put } from "./keep";
import { type KeptFile, keyInWords, parseKept } from "./kept-file";
import { countFiles } from "./marker";

/** A file that has been removed, whole, so that it can be put back. */
export interface Removed {
  readonly key: IDBValidKey;
  readonly record: unknown;
  readonly contents: unknown;
}

/**
 * Removes a file, damaged or not, as long as it is the revision that the reader saw; undefined when
 * another tab has changed or removed it since. Throws a DeviceError.
 */
export async function removeFile(
  key: IDBValidKey,
  seen: string | undefined,
): Promise<Removed | undefined> {
  const removed = await writing(0, async (transaction) => {
    const files = transaction.objectStore("files");
    const contents = transaction.objectStore("contents");
    const record = await files.get(key);
    const found = { key, record, contents: await contents.get(key) };
    if (parseKept(key, record)?.revision !== seen) return undefined;
    if (record === undefined && found.contents === undefined) return undefined;
    await Promise.all([files.delete(key), contents.delete(key)]);
    return found;
  });
  if (removed === undefined) return undefined;
  tellChange({ type: "removed", key: keyInWords(key), revision: seen ?? "" });
  await countFiles();
  return removed;
}

/** Puts a removed file back, under its key or, where that is taken now, under one beside it, which it gives. Throws a DeviceError. */
export async function restoreFile({ key, record, contents }: Removed): Promise<string> {
  const whole = parseKept(key, record);
  const size = contents instanceof Uint8Array ? contents.length : 0;
  const back = await writing(size, async (transaction): Promise<{ key: string }> => {
    const files = transaction.objectStore("files");
    const free = freeKey(keyInWords(key), new Set(await files.getAllKeys()));
    if (whole !== undefined && contents instanceof Uint8Array) {
      const file: KeptFile = { ...whole, key: free };
      await put(transaction, file, contents);
      return file;
    }
    if (record !== undefined) await files.put(record, free);
    if (contents !== undefined) await transaction.objectStore("contents").put(contents, free);
    return { key: free };
  });
  tellChange({ type: "kept", key: back.key, revision: whole?.revision ?? "" });
  await countFiles();
  return back.key;
}

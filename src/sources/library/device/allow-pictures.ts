import { writing } from "./database";
import { type KeptFile, parseKept } from "./kept-file";

/**
 * Notes with a kept file that its pictures may be fetched; not with one that has been replaced or
 * removed since. Throws a DeviceError.
 */
export function allowPictures({ key, revision }: KeptFile): Promise<void> {
  return writing(0, async (transaction) => {
    const files = transaction.objectStore("files");
    const file = parseKept(key, await files.get(key));
    if (file?.revision === revision) await files.put({ ...file, pictures: true }, key);
  });
}

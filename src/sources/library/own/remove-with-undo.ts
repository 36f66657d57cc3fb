import { removeFile, restoreFile } from "../device/remove";
import { forgetFile, sayAgain } from "./forget-file";

/**
 * Removes a file and what the reader has said about it, as long as it is the revision that the reader saw;
 * gives what puts both back, or undefined when another tab has changed or removed the file since. Of a
 * damaged file, whose key is not in words, nothing has been said. Both throw a DeviceError.
 */
export async function removeWithUndo(
  key: IDBValidKey,
  seen: string | undefined,
  toForget: string | undefined,
): Promise<(() => Promise<void>) | undefined> {
  const removed = await removeFile(key, seen);
  if (removed === undefined) return undefined;
  const said = toForget === undefined ? undefined : await forgetFile(toForget);
  return async () => {
    const back = await restoreFile(removed);
    if (said !== undefined) await sayAgain(said, back);
  };
}

import { readKept } from "../device/kept-files";
import { heldFile } from "../device/unkept";

/** The bytes of a file on this device; undefined where they cannot be had, or have been damaged. */
export async function ownBytes(key: string): Promise<Uint8Array | undefined> {
  try {
    return (heldFile(key) ?? (await readKept(key))).bytes;
  } catch {
    return undefined;
  }
}

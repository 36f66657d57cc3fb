import { correctedBytes } from "../corrections/corrected-bytes";
import { readKept } from "../device/kept-files";
import { heldFile } from "../device/unkept";

/** The bytes of a file on this device, as it has been corrected; undefined where they cannot be had, or have been damaged. */
export async function ownBytes(key: string): Promise<Uint8Array | undefined> {
  try {
    const held = heldFile(key);
    if (held !== undefined) return held.bytes;
    const { file, bytes } = await readKept(key);
    return await correctedBytes(file.revision, bytes);
  } catch {
    return undefined;
  }
}

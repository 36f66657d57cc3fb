import { correctedBytes } from "../../sources/library/corrections/corrected-bytes";
import { readRemains } from "../../sources/library/device/kept-files";
import { heldFile } from "../../sources/library/device/unkept";
import { download } from "../ui/download";

/** Hands a file on this device to the reader, byte for byte as it was opened, or as it has been corrected since. */
export async function saveCopy(key: IDBValidKey): Promise<void> {
  const held = typeof key === "string" ? heldFile(key) : undefined;
  const { name, bytes, revision } = held
    ? { name: held.file.name, bytes: held.bytes, revision: undefined }
    : await readRemains(key);
  const now = revision === undefined ? bytes : await correctedBytes(revision, bytes);
  download(safeName(name), "application/json", new Uint8Array(now));
}

/** A file name of ours: of a name from elsewhere, only what every system takes. */
function safeName(name: string): string {
  const safe = name.replace(/[^\p{L}\p{N}._ ()-]+/gu, "-").replace(/^\.+/, "");
  return safe === "" ? "article.json" : safe;
}

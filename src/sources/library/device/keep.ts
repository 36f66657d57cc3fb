import { checksum } from "../opening/checksum";
import { tellChange } from "./changes";
import { type WriteTransaction, writing } from "./database";
import { freeKey } from "./free-key";
import { type KeptFile, type OpenedFile, parseKept } from "./kept-file";
import { countFiles } from "./marker";

/** What to do about a kept file of the same article with other content. */
export type Manner =
  | { readonly type: "ask" }
  | { readonly type: "beside" }
  /** Put in the place of the file with this key, as long as it is the revision that the reader was asked about. */
  | { readonly type: "replace"; readonly key: string; readonly seen: string };

/** What became of a file that was to be kept. */
export type Keeping =
  | { readonly status: "kept" | "replaced"; readonly file: KeptFile }
  /** The very same bytes are kept already. */
  | { readonly status: "same"; readonly file: KeptFile }
  /** Nothing was written: these files of the same article are kept, and the reader is to decide. */
  | { readonly status: "asked"; readonly others: readonly KeptFile[] }
  /** It was to replace what another tab has changed since: both are kept. */
  | { readonly status: "both"; readonly file: KeptFile };

/** Keeps a file on this device. Throws a DeviceError; then nothing has changed. */
export async function keep(opened: OpenedFile, manner: Manner = { type: "ask" }): Promise<Keeping> {
  const { bytes, ...facts } = opened;
  const fresh = {
    ...facts,
    revision: newRevision(),
    size: bytes.length,
    checksum: checksum(bytes),
    opened: new Date().toISOString(),
  };
  const keeping = await writing(bytes.length, async (transaction): Promise<Keeping> => {
    const files = await keptIn(transaction);
    const same = await sameBytes(transaction, files, fresh, bytes);
    if (same !== undefined) return { status: "same", file: same };
    const others = files.filter(({ articleId }) => articleId === opened.articleId);
    if (manner.type === "ask" && others.length > 0) return { status: "asked", others };
    const replaced =
      manner.type === "replace" &&
      files.some(({ key, revision }) => key === manner.key && revision === manner.seen);
    const key = replaced
      ? manner.key
      : freeKey(opened.articleId, new Set(await transaction.objectStore("files").getAllKeys()));
    const file = { ...fresh, key };
    await put(transaction, file, bytes);
    if (manner.type === "replace") return { status: replaced ? "replaced" : "both", file };
    return { status: "kept", file };
  });
  if (keeping.status === "asked" || keeping.status === "same") return keeping;
  const { key, revision } = keeping.file;
  tellChange({ type: keeping.status === "replaced" ? "replaced" : "kept", key, revision });
  await countFiles();
  return keeping;
}

/** Writes a file and its bytes under its key. */
export async function put(
  transaction: WriteTransaction,
  file: KeptFile,
  bytes: Uint8Array,
): Promise<void> {
  await transaction.objectStore("contents").put(bytes, file.key);
  await transaction.objectStore("files").put(file, file.key);
}

/** Not a UUID of the browser's own, which gives none to a page that came over http. */
function newRevision(): string {
  const random = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(random, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function keptIn(transaction: WriteTransaction): Promise<readonly KeptFile[]> {
  const store = transaction.objectStore("files");
  const [keys, records] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return keys
    .map((key, index) => parseKept(key, records[index]))
    .filter((file) => file !== undefined);
}

async function sameBytes(
  transaction: WriteTransaction,
  files: readonly KeptFile[],
  fresh: Pick<KeptFile, "size" | "checksum">,
  bytes: Uint8Array,
): Promise<KeptFile | undefined> {
  for (const file of files) {
    if (file.size !== fresh.size || file.checksum !== fresh.checksum) continue;
    const kept = await transaction.objectStore("contents").get(file.key);
    if (kept instanceof Uint8Array && bytes.every((byte, at) => byte === kept[at])) return file;
  }
  return undefined;
}

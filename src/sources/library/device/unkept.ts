import { freeKey } from "./free-key";
import type { KeptFile, OpenedFile } from "./kept-file";

/** A file that the browser would not keep, with its bytes. */
export interface Unkept {
  readonly file: KeptFile;
  readonly bytes: Uint8Array;
}

const held = new Map<string, Unkept>();

/** Holds a file that could not be kept: it opens under its key as any other until the page is closed. */
export function hold({ bytes, ...facts }: OpenedFile): KeptFile {
  const same = [...held.values()].find(
    (each) =>
      each.bytes.length === bytes.length && each.bytes.every((byte, at) => byte === bytes[at]),
  );
  if (same !== undefined) return same.file;
  const file: KeptFile = {
    ...facts,
    // Not the article's id alone: under that, another file may be kept that cannot be read just now.
    key: freeKey(`${facts.articleId}-unkept`, new Set(held.keys())),
    revision: "unkept",
    size: bytes.length,
    checksum: 0,
    opened: new Date().toISOString(),
  };
  held.set(file.key, { file, bytes });
  return file;
}

export function heldFile(key: string): Unkept | undefined {
  return held.get(key);
}

/** What is held now, the newest first. */
export function heldFiles(): readonly KeptFile[] {
  return [...held.values()].map(({ file }) => file).reverse();
}

export function letGo(key: string): void {
  held.delete(key);
}

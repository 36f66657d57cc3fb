import type { MarkedArticle } from "../../../core/article/marked-article";
import type { KeptFile } from "../device/kept-file";
import { readKept } from "../device/kept-files";
import { readShelf } from "../device/shelf";
import { heldFile } from "../device/unkept";
import { openBytes } from "../opening/open-bytes";
import { inStores, recordsIn } from "./store";
import { parsePart, type Summary, type SummaryPart, summaryKey, summaryOf } from "./summary";

/** A file of the reader's own with a part of its summary. */
export interface Summarised<Part extends SummaryPart> {
  readonly file: KeptFile;
  readonly value: Summary[Part];
}

/** Those of files that the browser does not keep, by their bytes. */
const ofHeld = new WeakMap<Uint8Array, Summary>();
/** Those that the browser did not keep, though it keeps the file. */
const ofKept = new Map<string, Summary>();
/** Those that are being made of files that are open, by what they are kept under. */
const underway = new Map<string, Promise<Summary>>();

/** All files on this device that can be listed, those that the browser does not keep first. */
export async function ownFiles(): Promise<readonly KeptFile[]> {
  const { files, held } = await readShelf();
  return [...held, ...files.flatMap((each) => (each.status === "whole" ? each.file : []))];
}

/**
 * A part of the summary of every file on this device. Where there is none yet, it is made, one file
 * after the other; what cannot be opened is left out. Never rejects.
 */
export async function summariesOf<Part extends SummaryPart>(
  part: Part,
): Promise<readonly Summarised<Part>[]> {
  const [files, records] = await Promise.all([ownFiles(), recordsIn(part)]);
  const found: Summarised<Part>[] = [];
  for (const file of files) {
    const kept = heldFile(file.key) === undefined ? records.get(summaryKey(file)) : undefined;
    const value = parsePart(part, kept) ?? (await summarise(file))?.[part];
    if (value !== undefined) found.push({ file, value });
  }
  return found;
}

/**
 * Writes down the summary of a file that is open anyway, once `pause` is over. Whoever asks for it before
 * waits for this one, so that the file is not opened again for it.
 */
export function noteSummary(
  file: KeptFile,
  marked: MarkedArticle,
  pause: Promise<void> = Promise.resolve(),
): Promise<Summary> {
  const key = summaryKey(file);
  const noting = pause
    .then(() => makeAndKeep(file, marked))
    .finally(() => {
      if (underway.get(key) === noting) underway.delete(key);
    });
  underway.set(key, noting);
  return noting;
}

async function makeAndKeep(file: KeptFile, marked: MarkedArticle): Promise<Summary> {
  const summary = await summaryOf(marked);
  const held = heldFile(file.key);
  if (held !== undefined) {
    ofHeld.set(held.bytes, summary);
    return summary;
  }
  const key = summaryKey(file);
  const isKept = await inStores(async (database) => {
    const transaction = database.transaction(["entry", "said"], "readwrite");
    const writes = [
      transaction.objectStore("entry").put(summary.entry, key),
      transaction.objectStore("said").put(summary.said, key),
    ];
    await Promise.all([...writes, transaction.done]);
    return true;
  });
  if (isKept !== true) ofKept.set(key, summary);
  return summary;
}

/** Makes the summaries that there are not yet, each at a pause, and forgets those of files that are gone. */
export async function completeSummaries(pause: () => Promise<void>): Promise<void> {
  // The list is still being drawn.
  await pause();
  const files = (await ownFiles()).filter(({ key }) => heldFile(key) === undefined);
  const known = new Set(await inStores((database) => database.getAllKeys("said")));
  const wanted = new Set(files.map(summaryKey));
  for (const file of files) {
    if (known.has(summaryKey(file))) continue;
    await pause();
    await summarise(file);
  }
  const gone = [...known].filter((key) => !wanted.has(key));
  if (gone.length === 0) return;
  await inStores(async (database) => {
    const transaction = database.transaction(["entry", "said"], "readwrite");
    const deletions = gone.flatMap((key) => [
      transaction.objectStore("entry").delete(key),
      transaction.objectStore("said").delete(key),
    ]);
    await Promise.all([...deletions, transaction.done]);
  });
}

/** Undefined for a file that cannot be opened. */
async function summarise(file: KeptFile): Promise<Summary | undefined> {
  const noting = underway.get(summaryKey(file));
  if (noting !== undefined) return noting.catch(() => undefined);
  const held = heldFile(file.key);
  const known = held === undefined ? ofKept.get(summaryKey(file)) : ofHeld.get(held.bytes);
  if (known !== undefined) return known;
  try {
    const { bytes } = held ?? (await readKept(file.key));
    const opened = await openBytes(bytes, new AbortController().signal);
    return opened.status === "opened" ? await noteSummary(file, opened.marked) : undefined;
  } catch {
    return undefined;
  }
}

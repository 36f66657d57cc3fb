import { estimate } from "./device-error";
import { readMarker, writeMarker } from "./marker";

/** What the browser says of its storage. Sizes are in bytes; undefined where it does not say. */
export interface StorageRoom {
  readonly used: number | undefined;
  readonly free: number | undefined;
  /** Whether the browser keeps the files until the reader removes them; else it may remove them itself. */
  readonly isKeptForGood: boolean;
}

export async function storageRoom(): Promise<StorageRoom> {
  const { usage, quota } = await estimate();
  const free = quota === undefined ? undefined : Math.max(0, quota - (usage ?? 0));
  return { used: usage, free, isKeptForGood: await isKeptForGood() };
}

/** Asks the browser, once, to keep the files for good; some ask the reader in turn. Never throws. */
export async function askToKeepForGood(): Promise<void> {
  if (readMarker().asked) return;
  writeMarker({ asked: true });
  try {
    await navigator.storage.persist();
  } catch {
    // It knows no such thing: the files are kept as long as the browser sees fit.
  }
}

async function isKeptForGood(): Promise<boolean> {
  try {
    return await navigator.storage.persisted();
  } catch {
    return false;
  }
}

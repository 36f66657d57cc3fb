import { readMarker, writeMarker } from "./marker";

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

/** Whether the browser keeps the files until the reader removes them; else it may remove them itself. Never throws. */
export async function isKeptForGood(): Promise<boolean> {
  try {
    return await navigator.storage.persisted();
  } catch {
    return false;
  }
}

import { DeviceError, type DeviceFailure } from "./device-error";
import { isKeptForGood } from "./keeping-for-good";
import type { KeptFile, ListedFile } from "./kept-file";
import { type Look, listKept } from "./kept-files";
import { readMarker, writeMarker } from "./marker";
import { heldFiles } from "./unkept";

/** Everything on this device, and how it stands with the storage. */
export interface Shelf {
  readonly files: readonly ListedFile[];
  /** What the browser would not keep, and is there until the page is closed. */
  readonly held: readonly KeptFile[];
  /** Whether the browser keeps the files until the reader removes them. */
  readonly isForGood: boolean;
  /** Why nothing can be kept, or not changed. */
  readonly failure: DeviceFailure | undefined;
  /** How many files there were before the browser emptied its storage; 0 when it has not. */
  readonly emptied: number;
}

/** Lists what is on this device, as closely as `listKept`. Never throws: where nothing can be had, it says why. */
export async function readShelf(look: Look = "thorough"): Promise<Shelf> {
  const [listed, isForGood] = await Promise.all([list(look), isKeptForGood()]);
  const emptied =
    // At first glance there may be bytes that are not seen.
    look === "thorough" && listed.failure === undefined && listed.files.length === 0
      ? readMarker().files
      : 0;
  return { ...listed, held: heldFiles(), isForGood, emptied };
}

/** The reader has been told that the storage was emptied. */
export function acknowledgeEmptied(): void {
  writeMarker({ files: 0 });
}

async function list(look: Look): Promise<Pick<Shelf, "files" | "failure">> {
  try {
    return { files: await listKept(look), failure: undefined };
  } catch (error) {
    if (!(error instanceof DeviceError)) throw error;
    return { files: [], failure: error.failure };
  }
}

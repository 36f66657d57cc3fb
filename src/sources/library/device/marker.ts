// A small note outside of the database. It tells a storage that has been emptied from one that never held anything.
import { reading } from "./database";

interface Marker {
  /** How many files there were. */
  readonly files: number;
  /** Whether the browser has been asked to keep them for good. */
  readonly asked: boolean;
}

const name = "on-record:device";
const nothing: Marker = { files: 0, asked: false };

/** What was noted last; nothing where the browser refuses. */
export function readMarker(): Marker {
  try {
    const noted: unknown = JSON.parse(localStorage.getItem(name) ?? "null");
    return typeof noted === "object" && noted !== null ? { ...nothing, ...noted } : nothing;
  } catch {
    return nothing;
  }
}

export function writeMarker(change: Partial<Marker>): void {
  try {
    localStorage.setItem(name, JSON.stringify({ ...readMarker(), ...change }));
  } catch {
    // Refused: then that the storage has been emptied cannot be told.
  }
}

/** Notes how many files there are now. Never throws: what has been written is written. */
export async function countFiles(): Promise<void> {
  try {
    writeMarker({ files: await reading((database) => database.count("files")) });
  } catch {
    // The next change counts them again.
  }
}

import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Logged } from "../../../core/editing/history";
import { parseLogged } from "../../../core/editing/patch";
import { Listeners } from "../../store/listeners";
import { DeviceError, deviceErrorOf } from "../device/device-error";

/** The entries of each file's log, by the file's revision and their number from 0. */
interface Stores extends DBSchema {
  log: { key: [revision: string, number: number]; value: unknown };
}

let connection: Promise<IDBPDatabase<Stores>> | undefined;

/**
 * What has been written down of the corrections of a file on this device, from the first on. An entry that
 * cannot be read any more ends it: what comes after was made on top of it. Throws a DeviceError.
 */
export async function readLog(revision: string): Promise<readonly Logged[]> {
  try {
    const database = await connect();
    return parsed(await database.getAll("log", entriesOf(revision)));
  } catch (error) {
    throw await deviceErrorOf(error);
  }
}

/**
 * Writes down one more entry, on the disk when this resolves, and tells the other tabs. `count` is how many
 * there are as far as the caller knows: where there are more by now, nothing is written, and all of them
 * are given. Throws a DeviceError; then nothing has changed.
 */
export async function appendToLog(
  revision: string,
  count: number,
  logged: Logged,
): Promise<"written" | readonly Logged[]> {
  try {
    const database = await connect();
    const transaction = database.transaction("log", "readwrite", { durability: "strict" });
    const entries = await transaction.store.getAll(entriesOf(revision));
    if (entries.length !== count) {
      await transaction.done;
      const log = parsed(entries);
      // It may not be written on top of what cannot be read.
      if (log.length < entries.length) throw new DeviceError({ reason: "newer" });
      return log;
    }
    await Promise.all([transaction.store.put(logged, [revision, count]), transaction.done]);
  } catch (error) {
    throw await deviceErrorOf(error, JSON.stringify(logged).length);
  }
  toOtherTabs()?.postMessage(revision);
  return "written";
}

/** Calls the listener with the revision of every file that another tab corrects; gives the way to stop it. */
export function onOthersCorrecting(listener: (revision: string) => void): () => void {
  toOtherTabs();
  return listeners.add(listener);
}

const listeners = new Listeners<[revision: string]>();
let channel: BroadcastChannel | undefined;

function toOtherTabs(): BroadcastChannel | undefined {
  try {
    channel ??= new BroadcastChannel("on-record:corrections");
    channel.onmessage = ({ data }: MessageEvent<string>) => {
      listeners.tell(data);
    };
  } catch {
    // A browser that lets no tabs speak to each other: a tab learns of the other with its next change.
  }
  return channel;
}

function parsed(entries: readonly unknown[]): readonly Logged[] {
  const log: Logged[] = [];
  for (const entry of entries) {
    const logged = parseLogged(entry);
    if (logged === undefined) break;
    log.push(logged);
  }
  return log;
}

function entriesOf(revision: string): IDBKeyRange {
  return IDBKeyRange.bound([revision, 0], [revision, Number.POSITIVE_INFINITY]);
}

function connect(): Promise<IDBPDatabase<Stores>> {
  const forget = () => {
    connection = undefined;
  };
  connection ??= openDB<Stores>("on-record-corrections", 1, {
    upgrade: (database) => {
      database.createObjectStore("log");
    },
    blocking: (_from, _to, event) => {
      (event.target as IDBDatabase).close(); // the event is the connection's
      forget();
    },
    terminated: forget,
  }).catch((error) => {
    forget();
    throw error;
  });
  return connection;
}

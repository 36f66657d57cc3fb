import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** What is known about the reader's own files beside them. It can all be lost, and the files stay. */
interface Stores extends DBSchema {
  /** Parts of summaries, by `summaryKey`. */
  entry: { key: string; value: unknown };
  said: { key: string; value: unknown };
  /** What the reader has said: names of groups, and who is the same. By a key of its own. */
  groups: { key: string; value: unknown };
  same: { key: string; value: unknown };
  /** What of a page is not in the article made of it, by the key of the file. */
  left: { key: string; value: unknown };
}

const names = ["entry", "said", "groups", "same", "left"] as const;

export type StoreName = (typeof names)[number];

/** Longer than this, in milliseconds, nobody waits for the browser. */
const answerTimeoutMs = 2000;

let connection: Promise<IDBPDatabase<Stores>> | undefined;

/** Does something with the stores; undefined where the browser has none for us, or does not answer. */
export async function inStores<T>(
  work: (database: IDBPDatabase<Stores>) => Promise<T>,
): Promise<T | undefined> {
  const late = new Promise<undefined>((resolve) =>
    setTimeout(() => resolve(undefined), answerTimeoutMs),
  );
  try {
    connection ??= open();
    const database = await Promise.race([connection, late]);
    return database === undefined ? undefined : await work(database);
  } catch {
    connection = undefined;
    return undefined;
  }
}

function open(): Promise<IDBPDatabase<Stores>> {
  return openDB<Stores>("on-record-library", 2, {
    upgrade: (database) => {
      for (const name of names) {
        if (!database.objectStoreNames.contains(name)) database.createObjectStore(name);
      }
    },
    blocking: (_from, _to, event) => {
      (event.target as IDBDatabase).close(); // the event is the connection's
      connection = undefined;
    },
    terminated: () => {
      connection = undefined;
    },
  });
}

/** All records of a store by their keys; none where it cannot be read. */
export async function recordsIn(store: StoreName): Promise<ReadonlyMap<string, unknown>> {
  const records = await inStores(async (database) => {
    const transaction = database.transaction(store);
    const [keys, values] = await Promise.all([
      transaction.store.getAllKeys(),
      transaction.store.getAll(),
    ]);
    return new Map(keys.map((key, at) => [key, values[at]]));
  });
  return records ?? new Map();
}

import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB } from "idb";
import { answered } from "./answered";
import { DeviceError, deviceErrorOf } from "./device-error";
import { tellOutdated } from "./outdated";

/** Keys are apart from the values, so that of a damaged value the key is left. */
interface Stores extends DBSchema {
  /** A KeptFile each, unless it has been damaged. */
  files: { key: IDBValidKey; value: unknown };
  /** The bytes of each file, a Uint8Array unless it has been damaged; apart, so that a list needs none of them. */
  contents: { key: IDBValidKey; value: unknown };
}

export type Database = IDBPDatabase<Stores>;
export type WriteTransaction = IDBPTransaction<Stores, ["files", "contents"], "readwrite">;

interface Connection {
  readonly database: Database;
  /** A newer version of the app has written here; what it wrote may be read. */
  readonly isNewer: boolean;
}

const name = "on-record";
const version = 1;
const stores = ["files", "contents"] as const;

let connection: Promise<Connection> | undefined;

/** Reads from the database. Throws a DeviceError. */
export async function reading<T>(read: (database: Database) => Promise<T>): Promise<T> {
  try {
    const { database } = await answered(connect());
    await answered(database.count("files"));
    return await read(database);
  } catch (error) {
    throw await deviceErrorOf(error);
  }
}

/**
 * Writes to the database: all of it or nothing, and on the disk when this resolves. `needed` is the
 * size of it in bytes. Throws a DeviceError.
 */
export async function writing<T>(
  needed: number,
  write: (transaction: WriteTransaction) => Promise<T>,
): Promise<T> {
  let transaction: WriteTransaction | undefined;
  try {
    const { database, isNewer } = await answered(connect());
    if (isNewer) throw new DeviceError({ reason: "newer" });
    transaction = database.transaction([...stores], "readwrite", { durability: "strict" });
    await answered(transaction.objectStore("files").count());
    const [result] = await Promise.all([write(transaction), transaction.done]);
    return result;
  } catch (error) {
    // Of a transaction that was aborted the requests only say that it was; the reason is its own.
    const reason = error instanceof DeviceError ? error : (transaction?.error ?? error);
    // Of what is aborted here nobody waits for the end.
    transaction?.done.catch(() => {});
    abort(transaction);
    throw await deviceErrorOf(reason, needed);
  }
}

function abort(transaction: WriteTransaction | undefined): void {
  try {
    transaction?.abort();
  } catch {
    // It has been aborted already.
  }
}

function connect(): Promise<Connection> {
  connection ??= open().catch((error) => {
    connection = undefined;
    throw error;
  });
  return connection;
}

async function open(): Promise<Connection> {
  try {
    const database = await openVersion(version);
    return { database: hasStores(database) ? database : await renewed(database), isNewer: false };
  } catch (error) {
    const { failure } = await deviceErrorOf(error);
    if (failure.reason !== "newer") throw error;
  }
  const database = await openVersion(undefined);
  if (hasStores(database)) {
    return { database, isNewer: true };
  }
  database.close();
  throw new DeviceError({ reason: "newer" });
}

function hasStores(database: Database): boolean {
  return stores.every((store) => database.objectStoreNames.contains(store));
}

/**
 * The database made anew, where a fault of the browser or another program has left it without all
 * its stores: it can be neither written to nor, at this version, given them. What is in it is kept.
 */
async function renewed(broken: Database): Promise<Database> {
  const found: { store: (typeof stores)[number]; key: IDBValidKey; value: unknown }[] = [];
  for (const store of stores) {
    if (!broken.objectStoreNames.contains(store)) continue;
    const [keys, values] = await Promise.all([broken.getAllKeys(store), broken.getAll(store)]);
    found.push(...keys.map((key, at) => ({ store, key, value: values[at] })));
  }
  broken.close();
  await deleteDB(name);
  const database = await openVersion(version);
  for (const { store, key, value } of found) await database.put(store, value, key);
  return database;
}

/** Opens one version, or the one that there is. A tab with an older one that does not give way is not waited for. */
function openVersion(wanted: number | undefined): Promise<Database> {
  return new Promise((resolve, reject) => {
    const forget = () => {
      connection = undefined;
    };
    let isGivenUp = false;
    openDB<Stores>(name, wanted, {
      upgrade: (database) => {
        for (const store of stores) database.createObjectStore(store);
      },
      blocked: () => {
        isGivenUp = true;
        reject(new DeviceError({ reason: "blocked" }));
      },
      blocking: (_from, _to, event) => {
        (event.target as IDBDatabase).close(); // the event is the connection's
        forget();
        tellOutdated();
      },
      terminated: forget,
    }).then((database) => {
      if (isGivenUp) database.close();
      else resolve(database);
    }, reject);
  });
}

import { IDBFactory, IDBObjectStore } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { OpenedFile } from "./kept-file";

/** One tab of a browser: modules of its own, the database and the channel shared with all others. */
async function openTab() {
  vi.resetModules();
  const { keep } = await import("./keep");
  const { listKept, readKept, readRemains } = await import("./kept-files");
  const { removeFile, restoreFile } = await import("./remove");
  const { onChange } = await import("./changes");
  const { outdated } = await import("./outdated");
  return { keep, listKept, readKept, readRemains, removeFile, restoreFile, onChange, outdated };
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

function fileOf(text: string, articleId = "harbour-talks"): OpenedFile {
  return {
    bytes: bytesOf(text),
    name: "harbour.json",
    articleId,
    headline: "Harbour talks",
    language: "en",
    quotations: 1,
    speakers: 1,
    topics: 0,
    countries: 0,
  };
}

/** Opens the database as another program would. */
async function raw(version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("on-record", version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error("blocked"));
  });
}

async function spoil(store: string, key: string, value: unknown): Promise<void> {
  const database = await raw();
  await new Promise((resolve) => {
    const transaction = database.transaction(store, "readwrite");
    if (value === undefined) transaction.objectStore(store).delete(key);
    else transaction.objectStore(store).put(value, key);
    transaction.oncomplete = resolve;
  });
  database.close();
}

function failureOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => "none",
    (error) => error.failure,
  );
}

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("a file that is kept", () => {
  test("is there in another tab, byte for byte", async () => {
    const text = '\uFEFF{"id": "harbour-talks",\r\n "mood": "calm" }  \n';
    const { keep } = await openTab();
    expect(await keep(fileOf(text))).toMatchObject({
      status: "kept",
      file: { key: "harbour-talks", size: bytesOf(text).length },
    });
    const { listKept, readKept } = await openTab();
    expect(await listKept()).toMatchObject([{ status: "whole", key: "harbour-talks" }]);
    expect((await readKept("harbour-talks")).bytes).toEqual(bytesOf(text));
  });

  test("is kept once, however often it is opened", async () => {
    const { keep, listKept } = await openTab();
    await keep(fileOf("one"));
    const again = await keep({ ...fileOf("one"), name: "copy of harbour.json" });
    expect(again).toMatchObject({ status: "same", file: { key: "harbour-talks" } });
    expect(await listKept()).toHaveLength(1);
  });

  test("asks before it stands beside another with its article's id", async () => {
    const { keep, listKept } = await openTab();
    await keep(fileOf("one"));
    expect(await keep(fileOf("two"))).toMatchObject({
      status: "asked",
      others: [{ key: "harbour-talks" }],
    });
    expect(await listKept()).toHaveLength(1);
    expect(await keep(fileOf("two"), { type: "beside" })).toMatchObject({
      status: "kept",
      file: { key: "harbour-talks-2" },
    });
    expect(await keep(fileOf("three"), { type: "beside" })).toMatchObject({
      file: { key: "harbour-talks-3" },
    });
    expect(await listKept()).toHaveLength(3);
  });

  test("takes the place of the one that the reader saw", async () => {
    const { keep, listKept, readKept } = await openTab();
    const first = await keep(fileOf("one"));
    const seen = first.status === "kept" ? first.file.revision : "";
    const replacing = { type: "replace", key: "harbour-talks", seen } as const;
    expect(await keep(fileOf("two"), replacing)).toMatchObject({ status: "replaced" });
    expect(await listKept()).toHaveLength(1);
    expect((await readKept("harbour-talks")).bytes).toEqual(bytesOf("two"));
  });
});

describe("two tabs", () => {
  async function twoTabs() {
    const one = await openTab();
    const first = await one.keep(fileOf("first"));
    const two = await openTab();
    const seen = first.status === "kept" ? first.file.revision : "";
    return { one, two, replacing: { type: "replace", key: "harbour-talks", seen } as const };
  }

  test("that replace the same file at once keep both", async () => {
    const { one, two, replacing } = await twoTabs();
    const became = await Promise.all([
      one.keep(fileOf("from one"), replacing),
      two.keep(fileOf("from two"), replacing),
    ]);
    expect(became.map(({ status }) => status).sort()).toEqual(["both", "replaced"]);
    const texts = await Promise.all(
      (await one.listKept()).map(async ({ key }) =>
        new TextDecoder().decode((await one.readKept(String(key))).bytes),
      ),
    );
    expect(texts.sort()).toEqual(["from one", "from two"]);
  });

  test("do not take one for the other when a file was removed and opened anew", async () => {
    const { one, two, replacing } = await twoTabs();
    await two.removeFile("harbour-talks", replacing.seen);
    await two.keep(fileOf("another"));
    expect(await one.keep(fileOf("mine"), replacing)).toMatchObject({ status: "both" });
    expect(await two.listKept()).toHaveLength(2);
  });

  test("that keep a hundred files at once lose none", async () => {
    const { one, two } = await twoTabs();
    const tabs = [one, two];
    await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        tabs[index % 2]?.keep(fileOf(`text ${index}`), { type: "beside" }),
      ),
    );
    const listed = await one.listKept();
    expect(listed).toHaveLength(101);
    expect(new Set(listed.map(({ key }) => key)).size).toBe(101);
  });

  test("do not remove what the other has replaced", async () => {
    const { one, two, replacing } = await twoTabs();
    await two.keep(fileOf("newer"), replacing);
    expect(await one.removeFile("harbour-talks", replacing.seen)).toBeUndefined();
    expect(await one.listKept()).toHaveLength(1);
  });

  test("tell each other of what they change", async () => {
    const { one, two, replacing } = await twoTabs();
    const told: string[] = [];
    one.onChange(({ type, key }) => told.push(`${type} ${key}`));
    await two.keep(fileOf("two"), { type: "beside" });
    await two.keep(fileOf("three"), replacing);
    await two.removeFile("harbour-talks-2", undefined);
    const listed = (await two.listKept()).find(({ key }) => key === "harbour-talks-2");
    await two.removeFile("harbour-talks-2", listed?.status === "whole" ? listed.file.revision : "");
    await vi.waitFor(() =>
      expect(told).toEqual([
        "kept harbour-talks-2",
        "replaced harbour-talks",
        "removed harbour-talks-2",
      ]),
    );
  });
});

describe("a file that is removed", () => {
  test("can be put back as it was", async () => {
    const { keep, removeFile, restoreFile, listKept, readKept } = await openTab();
    await keep(fileOf("one"));
    const before = await listKept();
    const seen = before[0]?.status === "whole" ? before[0].file.revision : "";
    const removed = await removeFile("harbour-talks", seen);
    expect(await listKept()).toEqual([]);
    expect(await failureOf(readKept("harbour-talks"))).toEqual({
      reason: "missing",
      key: "harbour-talks",
    });
    if (removed === undefined) throw new Error("not removed");
    await restoreFile(removed);
    expect(await listKept()).toEqual(before);
    expect((await readKept("harbour-talks")).bytes).toEqual(bytesOf("one"));
  });

  test("is put back beside one that has taken its place", async () => {
    const { keep, removeFile, restoreFile, listKept } = await openTab();
    const kept = await keep(fileOf("one"));
    const removed = await removeFile(
      "harbour-talks",
      kept.status === "kept" ? kept.file.revision : "",
    );
    await keep(fileOf("two"));
    if (removed === undefined) throw new Error("not removed");
    await restoreFile(removed);
    expect((await listKept()).map(({ key }) => key).sort()).toEqual([
      "harbour-talks",
      "harbour-talks-2",
    ]);
  });
});

describe("a record that is damaged", () => {
  const whole = {
    key: "harbour-talks",
    revision: "a1",
    name: "harbour.json",
    size: 3,
    checksum: 1,
    opened: "2026-01-02T03:04:05.678Z",
    articleId: "harbour-talks",
    headline: "Harbour talks",
    language: "en",
    quotations: 1,
    speakers: 1,
    topics: 0,
    countries: 0,
  };
  const records = Object.keys(whole).flatMap((field): [string, unknown][] => [
    [`without its ${field}`, { ...whole, [field]: undefined }],
    [`with another kind of ${field}`, { ...whole, [field]: { not: "this" } }],
  ]);

  test.each([
    ...records,
    ["that is text", "none"],
    ["under another's key", { ...whole, key: "x" }],
    ["that is gone", undefined],
  ])("%s is listed as damaged, and the others open", async (_, record) => {
    const { keep, listKept, readKept, readRemains } = await openTab();
    await keep(fileOf("one"));
    await keep(fileOf("other", "other-talks"));
    await spoil("files", "harbour-talks", record);
    expect(await listKept()).toMatchObject([
      { status: "whole", key: "other-talks" },
      { status: "damaged", key: "harbour-talks" },
    ]);
    expect(await failureOf(readKept("harbour-talks"))).toMatchObject({ reason: "damaged" });
    expect((await readKept("other-talks")).bytes).toEqual(bytesOf("other"));
    expect((await readRemains("harbour-talks")).bytes).toEqual(bytesOf("one"));
  });

  test("without its bytes is not noticed at first glance, and is on a thorough look", async () => {
    const { keep, listKept } = await openTab();
    await keep(fileOf("one"));
    await spoil("contents", "harbour-talks", undefined);
    expect(await listKept("glance")).toMatchObject([{ status: "whole", key: "harbour-talks" }]);
    expect(await listKept()).toMatchObject([{ status: "damaged", key: "harbour-talks" }]);
  });

  test.each<[string, unknown]>([
    ["gone", undefined],
    ["cut short", bytesOf("on")],
    ["others", bytesOf("two")],
    ["no bytes", { text: "one" }],
  ])("one whose bytes are %s does not open, and what is there can be had", async (_, contents) => {
    const { keep, readKept, readRemains, removeFile, listKept, restoreFile } = await openTab();
    await keep(fileOf("one"));
    await spoil("contents", "harbour-talks", contents);
    expect(await failureOf(readKept("harbour-talks"))).toMatchObject({ reason: "damaged" });
    expect((await readRemains("harbour-talks")).bytes.length).toBeGreaterThan(0);
    const [listed] = await listKept();
    const seen = listed?.status === "damaged" ? listed.revision : listed?.file.revision;
    const removed = await removeFile("harbour-talks", seen);
    expect(await listKept()).toEqual([]);
    if (removed === undefined) throw new Error("not removed");
    await restoreFile(removed);
    expect(await listKept()).toHaveLength(1);
  });
});

describe("a browser that does not play along", () => {
  test("has no database", async () => {
    vi.stubGlobal("indexedDB", undefined);
    const { keep, listKept } = await openTab();
    expect(await failureOf(keep(fileOf("one")))).toMatchObject({ reason: "refused" });
    expect(await failureOf(listKept())).toMatchObject({ reason: "refused" });
  });

  test("throws at every call", async () => {
    vi.stubGlobal("indexedDB", {
      open: () => {
        throw new DOMException("denied", "SecurityError");
      },
    });
    const { keep } = await openTab();
    expect(await failureOf(keep(fileOf("one")))).toEqual({
      reason: "refused",
      says: "SecurityError: denied",
    });
  });

  test("has no room left: nothing of the file is written, and nothing else is lost", async () => {
    const { keep, listKept } = await openTab();
    await keep(fileOf("one", "older"));
    vi.stubGlobal("navigator", {
      storage: { estimate: () => Promise.resolve({ quota: 1000, usage: 990 }) },
    });
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (
      this: IDBObjectStore,
      value: unknown,
      key?: IDBValidKey,
    ) {
      if (value instanceof Uint8Array) throw new DOMException("full", "QuotaExceededError");
      return put.call(this, value, key);
    });
    expect(await failureOf(keep(fileOf("twenty bytes of text")))).toEqual({
      reason: "full",
      needed: 20,
      free: 10,
    });
    expect((await listKept()).map(({ key }) => key)).toEqual(["older"]);
  });

  test("lets no tabs speak to each other", async () => {
    vi.stubGlobal("BroadcastChannel", undefined);
    const { keep, onChange } = await openTab();
    const told: string[] = [];
    onChange(({ key }) => told.push(key));
    await keep(fileOf("one"));
    expect(told).toEqual(["harbour-talks"]);
  });
});

describe("a database of a newer version", () => {
  test("is read, and not written to", async () => {
    const before = await openTab();
    await before.keep(fileOf("one"));
    (await raw(2)).close();
    const { keep, listKept, readKept, removeFile } = await openTab();
    expect(await listKept()).toHaveLength(1);
    expect((await readKept("harbour-talks")).bytes).toEqual(bytesOf("one"));
    expect(await failureOf(keep(fileOf("two")))).toEqual({ reason: "newer" });
    expect(await failureOf(removeFile("harbour-talks", ""))).toEqual({ reason: "newer" });
  });

  test("with other stores says so", async () => {
    (await raw(7)).close();
    const { listKept } = await openTab();
    expect(await failureOf(listKept())).toEqual({ reason: "newer" });
  });

  test("is given way to by a tab with an older one", async () => {
    const { keep, outdated } = await openTab();
    await keep(fileOf("one"));
    expect(outdated.now()).toBe(false);
    const newer = await raw(2);
    expect(outdated.now()).toBe(true);
    newer.close();
    expect(await failureOf(keep(fileOf("two")))).toEqual({ reason: "newer" });
  });
});

test("a tab with an older version that does not give way is not waited for", async () => {
  const old = await raw(1);
  const factory = indexedDB;
  vi.stubGlobal("indexedDB", { open: (name: string) => factory.open(name, 2) });
  const { listKept, keep } = await openTab();
  expect(await failureOf(listKept())).toEqual({ reason: "blocked" });
  old.close();
  await vi.waitFor(async () => {
    expect(await failureOf(keep(fileOf("one")))).not.toEqual({ reason: "blocked" });
  });
});

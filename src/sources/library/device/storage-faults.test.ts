// What the browser's storage may do that is nobody's fault: it does not answer, or has lost its stores.
import { IDBFactory, IDBOpenDBRequest } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { beforeEach, expect, test, vi } from "vitest";
import type { OpenedFile } from "./kept-file";

const file: OpenedFile = {
  bytes: new TextEncoder().encode("one"),
  name: "harbour.json",
  articleId: "harbour-talks",
  headline: "Harbour talks",
  language: "en",
  quotations: 1,
  speakers: 1,
  topics: 0,
  countries: 0,
};

async function openTab() {
  vi.resetModules();
  const { keepOrHold } = await import("./keep-or-hold");
  const { readShelf } = await import("./shelf");
  const { readKept } = await import("./kept-files");
  return { keepOrHold, readShelf, readKept };
}

/** Opens the database as another program would, with these stores. */
function raw(stores: readonly string[] = []): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("on-record", 1);
    request.onupgradeneeded = () => {
      for (const store of stores) request.result.createObjectStore(store);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
});

test("a storage that another tab holds has a file shown unkept within seconds, and keeps the next", async () => {
  const first = await openTab();
  await first.readShelf();
  const holder = await raw();
  let isHeld = true;
  const transaction = holder.transaction(["files", "contents"], "readwrite");
  const hold = () => {
    if (isHeld) transaction.objectStore("files").count().onsuccess = hold;
  };
  hold();
  const tab = await openTab();
  const begun = performance.now();
  const [keeping, shelf] = await Promise.all([tab.keepOrHold(file), tab.readShelf()]);
  expect(performance.now() - begun).toBeLessThan(6000);
  expect(keeping).toMatchObject({ status: "unkept", failure: { reason: "busy" } });
  expect(shelf.failure).toEqual({ reason: "busy" });
  isHeld = false;
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  expect(await tab.keepOrHold(file)).toMatchObject({ status: "kept" });
  expect((await tab.readShelf()).files).toHaveLength(1);
});

test("a storage that never opens has a file shown unkept", async () => {
  vi.stubGlobal("indexedDB", { open: () => new IDBOpenDBRequest() });
  const { keepOrHold } = await openTab();
  expect(await keepOrHold(file)).toMatchObject({ status: "unkept", failure: { reason: "busy" } });
});

test.each([
  ["none of its stores", []],
  ["one of its stores", ["contents"]],
  ["the other of its stores", ["files"]],
])("a database with %s keeps files again", async (_, stores) => {
  (await raw(stores)).close();
  const { keepOrHold, readShelf, readKept } = await openTab();
  expect(await readShelf()).toMatchObject({ failure: undefined, files: [] });
  expect(await keepOrHold(file)).toMatchObject({ status: "kept" });
  expect((await readKept("harbour-talks")).bytes).toEqual(file.bytes);
});

test("what is left in a database that has lost a store is still there", async () => {
  const broken = await raw(["contents"]);
  broken.transaction("contents", "readwrite").objectStore("contents").put(file.bytes, "left");
  broken.close();
  const { readShelf } = await openTab();
  expect((await readShelf()).files).toMatchObject([{ status: "damaged", key: "left" }]);
});

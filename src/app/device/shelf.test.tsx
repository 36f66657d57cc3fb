// @vitest-environment happy-dom
// One record in the storage, of whatever shape, never keeps the list from showing and removing the others.
import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import "fake-indexeddb/auto";
import { MemoryRouter } from "react-router";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { writing } from "../../sources/library/device/database";
import { addToGroup, memberships } from "../../sources/library/own/groups";
import { join, joined } from "../../sources/library/own/same-by-hand";
import { inStores } from "../../sources/library/own/store";
import { createQueryClient } from "../../sources/library/queries";
import { StatusRegion } from "../ui/status";
import Shelf from "./shelf";

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
const other = { ...whole, key: "other", headline: "The other file", revision: "b1" };
const longWord = "w".repeat(1_000_000);

/** The key that a record is under, the record, and whether it is listed by its headline. */
const shapes: readonly [string, IDBValidKey, unknown, boolean][] = [
  ["an impossible language", "x", { ...whole, key: "x", language: "!!" }, true],
  ["a language of a megabyte", "x", { ...whole, key: "x", language: longWord }, true],
  ["a headline of one word of a megabyte", "x", { ...whole, key: "x", headline: longWord }, true],
  ["a name of a megabyte", "x", { ...whole, key: "x", name: longWord }, true],
  ["a headline of direction overrides", "x", { ...whole, key: "x", headline: "\u202Ebad" }, true],
  ["a headline of half a character", "x", { ...whole, key: "x", headline: "\uD800" }, true],
  ["a size beyond all", "x", { ...whole, key: "x", size: Number.MAX_SAFE_INTEGER }, true],
  ["a size that is none", "x", { ...whole, key: "x", size: Number.NaN }, false],
  ["a size below nothing", "x", { ...whole, key: "x", size: -1 }, false],
  ["a count that is endless", "x", { ...whole, key: "x", quotations: Infinity }, false],
  ["an impossible day", "x", { ...whole, key: "x", opened: "2026-99-99T99:99:99.678Z" }, false],
  ["a day that is none", "x", { ...whole, key: "x", opened: "yesterday" }, false],
  ["no headline", "x", { ...whole, key: "x", headline: "" }, false],
  ["a key of half a character", "\uD800", { ...whole, key: "\uD800" }, false],
  ["an empty key", "", { ...whole, key: "" }, false],
  ["a number for a key", 7, { ...whole, key: 7 }, false],
  ["a date for a key", new Date(0), { ...whole, key: new Date(0) }, false],
  ["a list for a key", ["a", 1], { ...whole, key: ["a", 1] }, false],
  ["bytes for a key", new Uint8Array([1, 2]), whole, false],
  ["a key of a megabyte", longWord, { ...whole, key: longWord }, true],
  ["a record that is a number", "x", 12, false],
  ["a record that is a number too large for JSON", "x", 12n, false],
  ["a record that is a list", "x", [[]], false],
  ["a record that contains itself", "x", selfish(), false],
];

function selfish(): unknown {
  const record: Record<string, unknown> = { ...whole };
  record.headline = record;
  return record;
}

// The page and the test have the same connections: a database made anew would leave the page with the old one.
beforeEach(async () => {
  await writing(0, async (transaction) => {
    await transaction.objectStore("files").clear();
    await transaction.objectStore("contents").clear();
  });
  await inStores(async (database) => {
    for (const name of ["entry", "said", "groups", "same", "left"] as const) {
      await database.clear(name);
    }
  });
});

afterEach(cleanup);

function renderShelf(address = "/"): void {
  render(
    <QueryClientProvider client={createQueryClient()}>
      <MemoryRouter initialEntries={[address]}>
        <StatusRegion>
          <Shelf />
        </StatusRegion>
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

test("the first list needs no bytes, and says afterwards which files have lost theirs", async () => {
  await writing(0, async (transaction) => {
    await transaction.objectStore("files").put(other, "other");
    await transaction.objectStore("contents").put(new Uint8Array(3), "other");
    await transaction.objectStore("files").put(whole, "harbour-talks");
  });
  const asked = vi.spyOn(IDBObjectStore.prototype, "getAllKeys");
  const storesAsked = () => asked.mock.contexts.map((store) => (store as IDBObjectStore).name);
  const askedAtFirst = new Promise<readonly string[]>((resolve) => {
    const observer = new MutationObserver(() => {
      if (screen.queryByRole("link", { name: "The other file" }) === null) return;
      observer.disconnect();
      resolve(storesAsked());
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
  renderShelf();
  expect(await askedAtFirst).not.toContain("contents");
  await screen.findByText(/damaged/i);
  expect(storesAsked()).toContain("contents");
  expect(screen.getAllByRole("link", { name: /The other file|Harbour talks/ })).toHaveLength(1);
  asked.mockRestore();
});

test("a group of files is chosen, and is what the address says", async () => {
  await keepBoth();
  await addToGroup("Water", ["harbour-talks"]);
  renderShelf("/?group=Water");
  await screen.findByRole("link", { name: "Harbour talks" });
  expect(screen.queryByRole("link", { name: "The other file" })).toBeNull();
  fireEvent.change(screen.getByLabelText("Group"), { target: { value: "" } });
  expect(screen.getByRole("link", { name: "The other file" })).toBeTruthy();
});

test("a file that is removed is in no group any more, until it is put back", async () => {
  await keepBoth();
  const same = {
    kind: "speaker",
    members: [
      { articleId: "device:harbour-talks", entityId: "lund" },
      { articleId: "nato-brussels-2021", entityId: "blinken" },
    ],
  } as const;
  await addToGroup("Water", ["harbour-talks", "other"]);
  await join({ ...same, members: [...same.members] });
  renderShelf();
  fireEvent.click(await screen.findByRole("button", { name: "Remove: Harbour talks" }));
  await waitFor(async () => {
    expect(await memberships()).toEqual([{ group: "Water", key: "other" }]);
    expect(await joined()).toEqual([]);
  });
  fireEvent.click(await screen.findByRole("button", { name: "Undo" }));
  await waitFor(async () => {
    expect(await memberships()).toHaveLength(2);
    expect(await joined()).toEqual([same]);
  });
});

async function keepBoth(): Promise<void> {
  await writing(0, async (transaction) => {
    for (const file of [whole, other]) {
      await transaction.objectStore("files").put(file, file.key);
      await transaction.objectStore("contents").put(new Uint8Array(3), file.key);
    }
  });
}

test.each(shapes)("%s", async (_, key, record, isWhole) => {
  await writing(0, async (transaction) => {
    const [files, contents] = [
      transaction.objectStore("files"),
      transaction.objectStore("contents"),
    ];
    for (const left of await files.getAllKeys()) await files.delete(left);
    for (const left of await contents.getAllKeys()) await contents.delete(left);
    await files.put(other, "other");
    await contents.put(new Uint8Array(3), "other");
    await files.put(record, key);
    await contents.put(new Uint8Array(3), key);
  });
  renderShelf();
  const link = await screen.findByRole("link", { name: "The other file" });
  expect(link.getAttribute("href")).toBe("/device/other");
  const rows = screen.getAllByRole("article");
  expect(rows).toHaveLength(2);
  expect(screen.queryAllByText(/damaged/i)).toHaveLength(isWhole ? 0 : 1);
  // Cheap to lay out, whatever the file says.
  expect(Math.max(...rows.map((row) => row.textContent?.length ?? 0))).toBeLessThan(2000);
  const odd = rows.find((row) => row.textContent?.includes("The other file") === false);
  const remove = [...(odd?.querySelectorAll("button") ?? [])].at(-1);
  if (remove === undefined) throw new RangeError("no way to remove it");
  fireEvent.click(remove);
  await waitFor(() => expect(screen.getAllByRole("article")).toHaveLength(1));
  expect(screen.getByRole("link", { name: "The other file" })).toBeTruthy();
});

// Files of the reader's own count in the library, kept or not, and a damaged one never blocks the others.
import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { ownArticle } from "../../../core/article/own-article.fixture";
import { matrixOf } from "../../../core/article/said/matrix";
import { smallArticle } from "../../../core/article/small-article.fixture";
import { buildEntityIndex } from "../build-entity-index";
import { saidAcross } from "../said-across";

async function openTab() {
  vi.resetModules();
  const { keepOrHold } = await import("../device/keep-or-hold");
  const { openFile } = await import("../device/open-file");
  const { writing } = await import("../device/database");
  const summaries = await import("./summaries");
  const { ownEntriesQuery, ownSaidQuery } = await import("./own-queries");
  const { withOwnArticles } = await import("../with-own-articles");
  const { acrossLibrary } = await import("../across-library");
  const { findArticles } = await import("../find-articles");
  const byHand = await import("./same-by-hand");
  const entries = () => (ownEntriesQuery().queryFn as () => ReturnType<typeof read>)();
  const read = async () => (await summaries.summariesOf("entry")).map(({ value }) => value);
  const said = (ownSaidQuery().queryFn as () => Promise<Parameters<typeof withOwnArticles>[1]>)!;
  const bring = async (text: string) => {
    const opening = await openFile(
      new File([text], "own.json"),
      new AbortController().signal,
      () => {},
    );
    if (opening.status === "refused") throw new RangeError(JSON.stringify(opening.problems));
    return { keeping: await keepOrHold(opening.opened), marked: opening.marked };
  };
  return {
    bring,
    writing,
    entries,
    said,
    withOwnArticles,
    acrossLibrary,
    findArticles,
    ...summaries,
    ...byHand,
  };
}

const bundled = buildEntityIndex([
  smallArticle([["It rains."]], [], {
    id: "bundled",
    published: "2020-01-01",
    speakers: [{ id: "lund", name: "Ida Lund" }],
  }),
]);

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
});

describe("thirty files", () => {
  test("are found by words, and counted on a speaker's page with the bundled articles", async () => {
    const tab = await openTab();
    for (let number = 0; number < 30; number += 1) await tab.bring(ownArticle(number));
    const entries = await tab.entries();
    expect(entries).toHaveLength(30);
    expect(tab.findArticles(entries, "report 17").map(({ id }) => id)).toEqual(["tide-17"]);
    expect(tab.findArticles(entries, "ida lund")).toHaveLength(30);
    const index = tab.withOwnArticles(bundled, await tab.said());
    const lund = tab.acrossLibrary(index, "speaker", "lund");
    expect(lund?.entity.key).toBe("lund");
    expect(lund?.articles).toHaveLength(31);
    expect(lund?.articles.flatMap(({ by }) => by)).toHaveLength(90);
    expect(lund?.articles.filter(({ article }) => article.deviceKey !== undefined)).toHaveLength(
      30,
    );
    const pilot = tab.acrossLibrary(index, "speaker", "pilot-1");
    expect(pilot?.articles.flatMap(({ by }) => by)).toHaveLength(30);
    expect(
      tab.acrossLibrary(index, "country", "DK")?.articles.flatMap(({ by }) => by),
    ).toHaveLength(90);
  });

  test("stand in one matrix, each speaker once", async () => {
    const tab = await openTab();
    for (let number = 0; number < 30; number += 1) await tab.bring(ownArticle(number));
    const own = await tab.said();
    const index = tab.withOwnArticles(bundled, own);
    const { entries, entities } = saidAcross(index, own.slice(0, 15));
    const { rows, columns, total } = matrixOf(entries, "speaker", "topic", entities);
    expect(total.quotations).toBe(90);
    expect(rows.map(({ entity, total }) => [entity?.name, total.quotations])).toEqual([
      ["Ida Lund", 45],
      ["Pilot 0", 15],
      ["Pilot 2", 15],
      ["Pilot 1", 15],
    ]);
    expect(columns.map(({ entity, total }) => [entity?.id, total.quotations])).toEqual([
      ["tides", 45],
      [undefined, 45],
    ]);
  });

  test("are in groups that another tab sees, and that can be left again", async () => {
    await openTab();
    const { addToGroup, removeFromGroup } = await import("./groups");
    await addToGroup("Harbour", ["tide-1", "tide-2"]);
    await addToGroup("Harbour", ["tide-2"]);
    await openTab();
    const { memberships } = await import("./groups");
    const found = await memberships();
    expect(found.map(({ key }) => key).sort()).toEqual(["tide-1", "tide-2"]);
    await removeFromGroup("Harbour", ["tide-1"]);
    expect(await memberships()).toEqual([{ group: "Harbour", key: "tide-2" }]);
  });

  test("are counted by another tab from what the first has kept, without being opened", async () => {
    const first = await openTab();
    for (let number = 0; number < 3; number += 1) await first.bring(ownArticle(number));
    expect(await first.summariesOf("said")).toHaveLength(3);
    const second = await openTab();
    const opening = await import("../opening/open-bytes");
    const opened = vi.spyOn(opening, "openBytes");
    expect(await second.summariesOf("said")).toHaveLength(3);
    expect(opened).not.toHaveBeenCalled();
  });
});

test.each([
  ["no article", "nonsense"],
  ["no bytes at all", 12],
  ["an article, though other bytes than were kept", ownArticle(9)],
])("a file that holds %s leaves the others counted", async (_, contents) => {
  const tab = await openTab();
  await tab.bring(ownArticle(1));
  await tab.bring(ownArticle(2));
  await tab.writing(0, (transaction) =>
    transaction
      .objectStore("contents")
      .put(typeof contents === "string" ? new TextEncoder().encode(contents) : contents, "tide-1"),
  );
  expect((await tab.entries()).map(({ headline }) => headline)).toEqual(["Tide report 2"]);
});

test("three hundred files of 50 kB are listed and found without one of them being opened", async () => {
  const tab = await openTab();
  const { summaryOf, summaryKey } = await import("./summary");
  const { inStores } = await import("./store");
  const { marked } = await tab.bring(ownArticle(0, 80));
  const summary = await summaryOf(marked);
  const [file] = await tab.ownFiles();
  if (file === undefined) throw new RangeError("not kept");
  const bytes = new Uint8Array(file.size);
  const all = Array.from({ length: 300 }, (_, n) => ({ ...file, key: `f${n}`, revision: `r${n}` }));
  await tab.writing(0, async (transaction) => {
    for (const each of all) {
      await transaction.objectStore("files").put(each, each.key);
      await transaction.objectStore("contents").put(bytes, each.key);
    }
  });
  await inStores(async (database) => {
    for (const each of all) await database.put("entry", summary.entry, summaryKey(each));
  });
  // What is kept are zeros: a file that was opened would be missing.
  const begun = performance.now();
  expect(tab.findArticles(await tab.entries(), "tide")).toHaveLength(301);
  // On a free machine a tenth of that.
  expect(performance.now() - begun).toBeLessThan(3000);
}, 30_000);

test("a damaged summary is made anew, and those of files that are gone are forgotten", async () => {
  const tab = await openTab();
  const { keeping, marked } = await tab.bring(ownArticle(1));
  if (!("file" in keeping)) throw new RangeError("not kept");
  await tab.noteSummary(keeping.file, marked);
  const { inStores } = await import("./store");
  await inStores(async (database) => {
    for (const key of await database.getAllKeys("said")) await database.put("said", [[]], key);
    await database.put("said", 7, "0 of a file that is gone");
  });
  const [only] = await tab.summariesOf("said");
  expect(only?.value.quotations).toHaveLength(6);
  await tab.completeSummaries(async () => {});
  expect(await inStores((database) => database.count("said"))).toBe(1);
});

test("a summary that is being made is waited for, and its file not opened for it again", async () => {
  const tab = await openTab();
  const { keeping, marked } = await tab.bring(ownArticle(1));
  if (!("file" in keeping)) throw new RangeError("not kept");
  const { key, size } = keeping.file;
  let begin = () => {};
  const noting = tab.noteSummary(keeping.file, marked, new Promise((resolve) => (begin = resolve)));
  // What is kept are zeros: a file that was opened would be missing.
  await tab.writing(0, async (transaction) => {
    await transaction.objectStore("contents").put(new Uint8Array(size), key);
  });
  const asked = tab.summariesOf("said");
  const completed = tab.completeSummaries(async () => {});
  begin();
  const [only] = await asked;
  expect(only?.value).toEqual((await noting).said);
  await completed;
});

test("files that the browser does not keep count until the page is closed", async () => {
  vi.stubGlobal("indexedDB", {
    open: () => {
      throw new DOMException("no", "SecurityError");
    },
  });
  const tab = await openTab();
  const { keeping } = await tab.bring(ownArticle(1));
  expect(keeping.status).toBe("unkept");
  expect(tab.findArticles(await tab.entries(), "tide")).toHaveLength(1);
  const index = tab.withOwnArticles(bundled, await tab.said());
  expect(tab.acrossLibrary(index, "speaker", "lund")?.articles).toHaveLength(2);
});

test("two spellings are joined by hand and separated again, and the next tab knows", async () => {
  const tab = await openTab();
  await tab.bring(ownArticle(1));
  const other = JSON.parse(ownArticle(2));
  other.speakers[0] = { id: "lund", name: "I. Lund", sameAs: ["https://example.org/lund"] };
  await tab.bring(JSON.stringify(other));
  const same = {
    kind: "speaker",
    members: [
      { articleId: "device:tide-1", entityId: "lund" },
      { articleId: "device:tide-2", entityId: "lund" },
    ],
  } as const;
  const countOf = async () => {
    const index = tab.withOwnArticles(bundled, await tab.said(), await tab.joined());
    return tab.acrossLibrary(index, "speaker", "lund")?.articles.length;
  };
  expect(await countOf()).toBe(2);
  await tab.join(same);
  expect(await countOf()).toBe(3);
  expect(await (await openTab()).joined()).toEqual([same]);
  await tab.separate(same);
  expect(await countOf()).toBe(2);
});

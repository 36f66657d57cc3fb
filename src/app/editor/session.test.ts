// Correcting over several tabs and refusals: what is shown as kept is there.
import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { beforeEach, expect, test, vi } from "vitest";
import type { MarkedArticle } from "../../core/article/marked-article";
import { aQuotation, smallArticle } from "../../core/article/small-article.fixture";
import { remove, setSpeakers } from "../../core/editing/annotations";
import type { JsonObject } from "../../core/editing/json";
import type { Session } from "./session";

const { article } = smallArticle(
  [["“It rains,” Alm said. “It pours,” she said."]],
  [aQuotation("a", ["ada"], [[1, "“It rains,”"]]), aQuotation("b", ["ada"], [[1, "“It pours,”"]])],
);
const base = JSON.parse(JSON.stringify(article)) as JsonObject;

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
});

async function openTab(shown: (marked: MarkedArticle) => void = () => {}, file = base) {
  const show = (marked: MarkedArticle) => {
    shown(marked);
    return marked;
  };
  vi.resetModules();
  const { Session } = await import("./session");
  const { readLog } = await import("../../sources/library/corrections/log");
  const { correctedBytes } = await import("../../sources/library/corrections/corrected-bytes");
  return {
    session: new Session(file, "r1", await readLog("r1"), show),
    readLog,
    correctedBytes,
  };
}

/** On a busy machine the storage takes its time. */
const slowly = { timeout: 10_000 };

const kept = (session: Session) =>
  vi.waitFor(() => expect(session.now()).toMatchObject({ waiting: 0, failure: undefined }), slowly);

const speakersOf = (session: Session, id: string) =>
  (session.now().edited.file.annotations as { id: string; speakers: string[] }[]).find(
    (each) => each.id === id,
  )?.speakers;

test("a change is shown at once, kept, undone and redone after the tab is opened anew", async () => {
  const shown: MarkedArticle[] = [];
  const { session } = await openTab((marked) => shown.push(marked));
  session.do("speakers", "Alm → Bo", setSpeakers(session.file, ["a"], ["bo"]));
  expect(shown.at(-1)?.annotations[0]?.annotation).toMatchObject({ speakers: ["bo"] });
  session.do("remove", "It pours", remove(session.file, ["b"]));
  session.undo();
  await kept(session);
  const again = await openTab();
  expect(speakersOf(again.session, "a")).toEqual(["bo"]);
  expect(speakersOf(again.session, "b")).toEqual(["ada"]);
  again.session.redo();
  expect(speakersOf(again.session, "b")).toBeUndefined();
  again.session.undo();
  again.session.undo();
  expect(JSON.stringify(again.session.now().edited.file)).toBe(JSON.stringify(base));
  await kept(again.session);
  const bytes = new TextEncoder().encode(JSON.stringify(base));
  expect(await again.correctedBytes("r1", bytes)).not.toBe(undefined);
  const now = await again.correctedBytes("r1", bytes);
  expect(JSON.parse(new TextDecoder().decode(now))).toEqual(base);
});

test("what another tab has written is taken over, and what does not fit is told", async () => {
  const one = await openTab();
  const other = await openTab();
  one.session.do("speakers", "a", setSpeakers(one.session.file, ["a"], ["bo"]));
  await kept(one.session);
  // The other tab has not heard of it yet.
  other.session.do("speakers", "b", setSpeakers(other.session.file, ["b"], ["cy"]));
  await kept(other.session);
  expect(speakersOf(other.session, "a")).toEqual(["bo"]);
  expect(speakersOf(other.session, "b")).toEqual(["cy"]);
  one.session.do("speakers", "again", setSpeakers(one.session.file, ["b"], ["bo"]));
  await kept(one.session);
  expect(one.session.now().edited.aside).toMatchObject([{ about: "again" }]);
  expect(speakersOf(one.session, "b")).toEqual(["cy"]);
  await other.session.follow("r1");
  expect(await other.readLog("r1")).toHaveLength(3);
  // The tab may be closed before a person has decided.
  const third = await openTab();
  expect(third.session.now().edited.aside).toHaveLength(1);
  expect(third.session.answer(0, true)).toBe(true);
  await kept(third.session);
  expect(speakersOf(third.session, "b")).toEqual(["bo"]);
  await other.session.follow("r1");
  expect(speakersOf(other.session, "b")).toEqual(["bo"]);
  expect(other.session.now().edited.aside).toEqual([]);
  other.session.undo();
  expect(speakersOf(other.session, "b")).toEqual(["cy"]);
});

test("what has been undone before it could be written stays undone", async () => {
  const one = await openTab();
  const other = await openTab();
  one.session.do("speakers", "a", setSpeakers(one.session.file, ["a"], ["bo"]));
  await kept(one.session);
  other.session.do("remove", "b", remove(other.session.file, ["b"]));
  other.session.do("speakers", "b", setSpeakers(other.session.file, ["a"], ["cy"]));
  other.session.undo();
  other.session.undo();
  await kept(other.session);
  expect(speakersOf(other.session, "a")).toEqual(["bo"]);
  expect(speakersOf(other.session, "b")).toEqual(["ada"]);
  expect(other.session.now().edited.aside).toEqual([]);
});

test("a log that a newer version has written to is not written on", async () => {
  const { session } = await openTab();
  session.do("speakers", "a", setSpeakers(session.file, ["a"], ["bo"]));
  await kept(session);
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementationOnce(function (
    this: IDBObjectStore,
    _,
    key,
  ) {
    return put.call(this, { unheard: "of" }, key);
  });
  session.do("remove", "b", remove(session.file, ["b"]));
  await kept(session);
  const older = await openTab();
  older.session.do("speakers", "b", setSpeakers(older.session.file, ["b"], ["cy"]));
  await vi.waitFor(() => expect(older.session.now().failure).toEqual({ reason: "newer" }), slowly);
  expect(older.session.now().waiting).toBe(1);
});

test("a file without ids is corrected in two tabs", async () => {
  const bare = {
    ...base,
    annotations: (base.annotations as JsonObject[]).map(({ id: _, ...rest }) => rest),
  };
  const [one, other] = [await openTab(() => {}, bare), await openTab(() => {}, bare)];
  const [a, b] = (one.session.file.annotations as { id: string }[]).map(({ id }) => id);
  one.session.do("speakers", "a", setSpeakers(one.session.file, [a ?? ""], ["bo"]));
  await kept(one.session);
  other.session.do("speakers", "b", setSpeakers(other.session.file, [b ?? ""], ["cy"]));
  await kept(other.session);
  expect(other.session.now().edited.aside).toEqual([]);
  expect(speakersOf(other.session, a ?? "")).toEqual(["bo"]);
  expect(speakersOf(other.session, b ?? "")).toEqual(["cy"]);
});

test("a full disk is told, nothing older is lost, and it is tried again", async () => {
  const { session, readLog } = await openTab();
  session.do("speakers", "a", setSpeakers(session.file, ["a"], ["bo"]));
  await kept(session);
  const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  session.do("speakers", "b", setSpeakers(session.file, ["b"], ["cy"]));
  await vi.waitFor(() => expect(session.now().failure).toMatchObject({ reason: "full" }), slowly);
  expect(session.now().waiting).toBe(1);
  expect(speakersOf(session, "b")).toEqual(["cy"]);
  put.mockRestore();
  expect(await readLog("r1")).toHaveLength(1);
  session.retry();
  await kept(session);
  expect(await readLog("r1")).toHaveLength(2);
});

test("a change that would leave no article is not made", async () => {
  const { session } = await openTab();
  const operations = [{ op: "set", of: "article", field: "headline", from: "Small" }] as const;
  expect(session.do("field", "", operations)).toBe(false);
  expect(session.now().edited.done).toEqual([]);
});

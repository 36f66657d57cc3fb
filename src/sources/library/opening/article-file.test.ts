import { afterEach, expect, test, vi } from "vitest";
import { articleFile, expectDrafting, expectNoDrafting } from "./article-file";
import type { DraftAnswer } from "./draft.worker";
import { LostCodeError } from "./lost-code";

const world = vi.hoisted(() => ({
  started: 0,
  stopped: 0,
  onPage: 0,
  /** What the worker says before. */
  before: [] as readonly unknown[],
  answer: undefined as unknown,
}));

/** A worker that gives the answer, or cannot load its script where there is none. */
vi.mock("../../trusted/own-script", () => ({
  startWorker: () => {
    world.started += 1;
    const worker = {
      onmessage: (_: { readonly data: unknown }) => {},
      onerror: (_: unknown) => {},
      postMessage: () => {
        setTimeout(() => {
          for (const said of world.before) worker.onmessage({ data: said });
          if (world.answer === undefined) worker.onerror(new Event("error"));
          else worker.onmessage({ data: world.answer });
        });
      },
      terminate: () => {
        world.stopped += 1;
      },
    };
    return worker;
  },
}));
vi.mock("./draft.worker?worker&url", () => ({ default: "worker.js" }));
vi.mock("./drafted-file", () => ({
  draftedFile: async () => {
    world.onPage += 1;
    return { status: "refused", problems: [] };
  },
}));

const { signal } = new AbortController();
const text = {
  bytes: new TextEncoder().encode("The harbour was quiet on Monday, the keeper of the light said."),
};

function answering(answer: DraftAnswer | undefined): void {
  world.answer = answer;
}

afterEach(() => {
  vi.useFakeTimers();
  expectNoDrafting();
  vi.runAllTimers();
  vi.useRealTimers();
  Object.assign(world, { started: 0, stopped: 0, onPage: 0, before: [], answer: undefined });
});

test("what a worker makes is the file", async () => {
  answering({ file: { status: "refused", problems: [] } });
  expect(await articleFile(text, signal)).toEqual({ status: "refused", problems: [] });
  expect([world.started, world.onPage]).toEqual([1, 0]);
});

test("one worker makes many files, one after the other, and is ended when no more come", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  answering({ file: { status: "refused", problems: [] } });
  for (let file = 0; file < 3; file += 1) {
    const made = articleFile(text, signal);
    await vi.advanceTimersByTimeAsync(1);
    await made;
  }
  expect([world.started, world.stopped]).toEqual([1, 0]);
  vi.runAllTimers();
  expect([world.started, world.stopped]).toEqual([1, 1]);
});

test("a worker that has failed makes no further file", async () => {
  answering({ failed: "RangeError: no" });
  await articleFile(text, signal).catch(() => {});
  expect([world.started, world.stopped]).toEqual([1, 1]);
});

test("which format a text is in is found out by the worker, which says when it begins", async () => {
  let starts = 0;
  answering({ own: true });
  expect(await articleFile(text, signal, () => starts++)).toBeUndefined();
  expect([starts, world.onPage]).toEqual([0, 0]);
  world.before = [{ started: true }];
  answering({ file: { status: "refused", problems: [] } });
  await articleFile(text, signal, () => starts++);
  expect(starts).toBe(1);
});

test("where there is no worker, the page makes the file", async () => {
  answering(undefined);
  expect(await articleFile(text, signal)).toEqual({ status: "refused", problems: [] });
  expect(world.onPage).toBe(1);
});

test("code that a worker cannot load is said to be lost, and not asked for again", async () => {
  answering({ lost: "Failed to fetch dynamically imported module" });
  await expect(articleFile(text, signal)).rejects.toBeInstanceOf(LostCodeError);
  expect(world.onPage).toBe(0);
});

test("what fails by a fault in the code does not fail a second time", async () => {
  answering({ failed: "RangeError: no" });
  await expect(articleFile(text, signal)).rejects.toThrow("RangeError: no");
  expect(world.onPage).toBe(0);
});

test("a worker that was started before takes the file", async () => {
  expectDrafting();
  expectDrafting();
  answering({ file: { status: "refused", problems: [] } });
  await articleFile(text, signal);
  expect(world.started).toBe(1);
});

test("a worker that nothing comes for is ended after a while", async () => {
  vi.useFakeTimers();
  expectDrafting();
  const bytes = new TextEncoder().encode('{"headline": "Quiet"}');
  expect(await articleFile({ bytes, fileName: "quiet.json" }, signal)).toBeUndefined();
  expect(world.stopped).toBe(0);
  vi.runAllTimers();
  expect([world.started, world.stopped]).toEqual([1, 1]);
});

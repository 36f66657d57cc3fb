import { expect, test, vi } from "vitest";
import { Listeners } from "./listeners";
import { storeOf } from "./store";

test("who follows a value is told of each change until they stop", () => {
  const store = storeOf(1);
  const told = vi.fn();
  const stop = store.subscribe(told);
  store.subscribe(told);
  store.set(2);
  expect([store.now(), told.mock.calls.length]).toEqual([2, 1]);
  stop();
  store.set(3);
  expect([store.now(), told.mock.calls.length]).toEqual([3, 1]);
});

test("listeners are given what is told", () => {
  const listeners = new Listeners<[name: string, count: number]>();
  const heard: unknown[] = [];
  listeners.add((...given) => heard.push(given));
  listeners.tell("a", 1);
  expect(heard).toEqual([["a", 1]]);
});

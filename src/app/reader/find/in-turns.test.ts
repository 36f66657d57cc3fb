import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { inTurns } from "./in-turns";

/** How long one step takes, in milliseconds. */
const step = 1;

let now = 0;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => now);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function* working(steps: number, taken: number[]): Generator<void> {
  for (let at = 0; at < steps; at += 1) {
    // A step is work: the clock goes on while it is done.
    now += step;
    taken.push(at);
    yield;
  }
}

test("the letter itself waits for little, and a turn never takes a frame", () => {
  const taken: number[] = [];
  inTurns(working(1000, taken), () => {});
  expect(taken.length).toBe(2);
  const before = taken.length;
  vi.runOnlyPendingTimers();
  expect(taken.length - before).toBe(7);
});

test("what has been found is told at once, at most ten times in a second, and in the end", () => {
  const taken: number[] = [];
  const told: [number, boolean][] = [];
  inTurns(working(1000, taken), (isDone) => told.push([taken.length, isDone]));
  vi.runAllTimers();
  expect(taken.length).toBe(1000);
  expect(told[0]).toEqual([2, false]);
  expect(told.at(-1)).toEqual([1000, true]);
  expect(told.length).toBeLessThanOrEqual(11);
  expect(told.filter(([, isDone]) => isDone)).toHaveLength(1);
});

test("stopped, it takes no step more", () => {
  const taken: number[] = [];
  inTurns(working(1000, taken), () => {})();
  vi.runAllTimers();
  expect(taken.length).toBe(2);
});

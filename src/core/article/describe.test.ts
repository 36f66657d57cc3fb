import { expect, test } from "vitest";
import { describe } from "./describe";

const text = "😀 He said: “We will stay until the very last of our people is out,” and left 😀.";

function range(start: number, end: number) {
  return { paragraph: 0, start, end };
}

test("a range in the middle", () => {
  const start = text.indexOf("stay");
  expect(describe(text, range(start, start + 4), "p7")).toEqual({
    paragraph: "p7",
    start: start - 1,
    end: start + 3,
    exact: "stay",
    prefix: "😀 He said: “We will ",
    suffix: " until the very last of our peop",
  });
});

test("no prefix at the beginning, no suffix at the end", () => {
  expect(describe("😀yes", range(0, 5), "p7")).toEqual({
    paragraph: "p7",
    start: 0,
    end: 4,
    exact: "😀yes",
  });
});

test("the context is counted in code points and never halves a pair", () => {
  const { prefix, suffix } = describe(
    `${"😀".repeat(40)}yes${"😀".repeat(40)}`,
    range(80, 83),
    "p7",
  );
  expect(prefix).toBe("😀".repeat(32));
  expect(suffix).toBe("😀".repeat(32));
});

test("a range that halves pairs is widened", () => {
  expect(describe("a😀b😀c", range(2, 5), "p7")).toMatchObject({
    start: 1,
    end: 4,
    exact: "😀b😀",
  });
});

test.each([
  [0, 0],
  [3, 2],
  [-1, 2],
  [0, 6],
  [0.5, 2],
  [Number.NaN, 2],
  [0, Number.NaN],
])("%d to %d is a RangeError", (start, end) => {
  expect(() => describe("abcde", range(start, end), "p7")).toThrow(RangeError);
});

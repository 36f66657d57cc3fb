import { expect, test } from "vitest";
import { hasEndlessWord } from "./own-marks";

test.each([
  ["", false],
  ["Rain in Berlin. ".repeat(1000), false],
  ["x".repeat(999), false],
  ["x".repeat(1001), true],
  [`Rain ${"x".repeat(1001)} in Berlin. ${"And then. ".repeat(500)}`, true],
  [`${"And then. ".repeat(500)}${"x".repeat(1001)}`, true],
])("%#: %s", (text, expected) => {
  expect(hasEndlessWord(text)).toBe(expected);
});

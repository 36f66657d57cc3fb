import { expect, test } from "vitest";
import { rawFileOf } from "./raw-file";

test.each([
  [
    "https://github.com/a/b/blob/main/x/y.json",
    "https://raw.githubusercontent.com/a/b/main/x/y.json",
  ],
  [
    "https://github.com/a/b/blob/main/x.json?plain=1#L3",
    "https://raw.githubusercontent.com/a/b/main/x.json",
  ],
  ["https://github.com/a/b/blob/main", undefined],
  ["https://github.com/a/b/tree/main/x", undefined],
  ["https://github.com.example.org/a/b/blob/main/x.json", undefined],
  ["no address", undefined],
])("%s has its file at %s", (page, file) => {
  expect(rawFileOf(page)).toBe(file);
});

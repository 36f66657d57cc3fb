import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { lateFiles, listFiles, readingFiles } from "./chunks";

test.each([...readingFiles, ...lateFiles, ...listFiles])("%s is there", (file) => {
  expect(existsSync(`src/${file}`)).toBe(true);
});

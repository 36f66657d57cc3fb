import { expect, test } from "vitest";
import { listExports } from "./exports";
import { bundled, listOf } from "./sample.fixture";

test("each format once, each with its own ending", () => {
  expect(listExports.map(({ id }) => id)).toEqual(["markdown", "csv", "json-ld"]);
  expect(new Set(listExports.map(({ extension }) => extension)).size).toBe(listExports.length);
});

test.each(listExports)("$id says the same twice, and the words of every quotation", ({ write }) => {
  const list = listOf(bundled("nato-brussels-2021"));
  expect(write(list)).toBe(write(list));
  for (const { entry } of list.rows) {
    for (const part of entry.text.split(" … ")) expect(write(list)).toContain(part);
  }
});

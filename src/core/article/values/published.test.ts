import { expect, test } from "vitest";
import { newestFirst } from "./published";

test("dates and times in order, without a zone as UTC, unknown last", () => {
  const dates = [
    undefined,
    "2021-03-23",
    "2021-03-23T17:05",
    "2021-03-23T17:05:00-05:00",
    "2022-01-01",
  ];
  expect([...dates].sort(newestFirst)).toEqual([...dates].reverse());
  expect(["2021-03-23T01:00:00+05:00", undefined, "2021-03-22T23:00"].sort(newestFirst)).toEqual([
    "2021-03-22T23:00",
    "2021-03-23T01:00:00+05:00",
    undefined,
  ]);
});

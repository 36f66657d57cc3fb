import { expect, test } from "vitest";
import { roundTrips, thereAndBack } from "./round-trip.fixture";

test("there are formats that go out and come in", () => {
  expect(roundTrips.map(({ write }) => write.id)).toEqual([
    "markdown",
    "csv",
    "csv-mentions",
    "json-ld",
    "tei",
  ]);
});

test.each(roundTrips)("what is written as $write.id is read again", async ({ write, read }) => {
  expect(await thereAndBack(write)).toEqual({ takenFor: read.id, lost: [] });
});

// @vitest-environment happy-dom
// What it takes to add a format: one file and one line in a list. All else is drawn from the lists.
import { cleanup, render } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { expect, test, vi } from "vitest";
import { asked, usage } from "../../../scripts/conversion/asked";
import { convertFile } from "../../../scripts/conversion/convert-file";
import { roundTrips, thereAndBack } from "../../formats/round-trip.fixture";
import { toyRead, toyWrite } from "../../formats/toy.fixture";
import { draftedFile } from "../../sources/library/opening/drafted-file";
import { OpenButtons } from "../device/open-buttons";
import { TakeAwayFiles } from "../quotations/take-away-files";

vi.mock("../../formats/read-formats", async (original) => {
  const { readFormats } = await original<typeof import("../../formats/read-formats")>();
  const { toyRead } = await import("../../formats/toy.fixture");
  return { readFormats: [...readFormats, toyRead] };
});

vi.mock("../../formats/registry", async (original) => {
  const all = await original<typeof import("../../formats/registry")>();
  const { toyWrite } = await import("../../formats/toy.fixture");
  return { ...all, listFormats: [...all.listFormats, toyWrite] };
});

const bytes = new TextEncoder().encode("TOY 1\nWe waited.\nNobody came.\n");

test("the page offers it among the files to open, and to take away", () => {
  const opening = render(<OpenButtons />, { wrapper: MemoryRouter });
  const accepted = opening.container.querySelector("input")?.accept.split(",");
  expect(accepted).toEqual(expect.arrayContaining([".toy", "text/x-toy", ".json"]));
  cleanup();
  const takingAway = render(<TakeAwayFiles articles={[]} />, { wrapper: MemoryRouter });
  expect(takingAway.getByRole("button", { name: /Toy quotations/ })).toBeDefined();
  cleanup();
});

test("the page opens it", async () => {
  const file = await draftedFile({ bytes, fileName: "a.toy" }, "toy");
  if (file.status === "refused") throw new RangeError(JSON.stringify(file.problems));
  expect(file.report).toMatchObject({ format: "Toy quotations", understood: { quotations: 2 } });
  expect(new TextDecoder().decode(file.bytes)).toContain("Nobody came.");
});

test("the command line names, reads and writes it", async () => {
  expect(usage.match(/^ {2}toy +Toy quotations \(\.toy\)$/gm)).toHaveLength(2);
  expect(asked(["--from", "toy", "a.toy"])).toMatchObject({ from: toyRead.id });
  expect(asked(["--to", "toy", "a.json"])).toMatchObject({ to: toyWrite });
  const converted = await convertFile("a.toy", bytes, undefined);
  expect(converted).toMatchObject({ status: "read", format: "Toy quotations" });
});

test("the round trip takes it along", async () => {
  expect(roundTrips.at(-1)).toEqual({ write: toyWrite, read: toyRead });
  expect(await thereAndBack(toyWrite)).toEqual({ takenFor: "toy", lost: [] });
  const forgetful = { ...toyWrite, load: async () => () => "TOY 1\nNothing.\n" };
  expect((await thereAndBack(forgetful)).lost).not.toEqual([]);
});

import { expect, test } from "vitest";
import { applyAll, inversesOf } from "./change";
import type { JsonObject } from "./json";
import { type LabelMeaning, relabel } from "./relabel";

const mention = (id: string, of: JsonObject, exact: string): JsonObject => ({
  id,
  type: "mention",
  of,
  targets: [{ paragraph: "p1", exact }],
});

const file: JsonObject = {
  speakers: [{ id: "ida", name: "Ida" }],
  topics: [
    { id: "oslo", name: "Oslo" },
    { id: "peru", name: "Peru" },
  ],
  countries: [],
  annotations: [
    mention("m1", { topic: "oslo" }, "Oslo"),
    mention("m2", { topic: "peru" }, "Peru"),
    mention("m3", { topic: "oslo" }, "OSLO"),
    { id: "q1", type: "quotation", speakers: ["ida"], topics: ["oslo"], targets: [] },
  ],
};
const ids = ["m1", "m2", "m3", "gone"];
const countryOf = (words: string) => (words === "Peru" ? "PE" : undefined);

function as(meaning: LabelMeaning, from = file): JsonObject {
  const operations = relabel(from, file, ids, meaning, countryOf);
  const applied = applyAll(from, operations);
  if (applied.status === "misfit") throw new RangeError(JSON.stringify(applied));
  expect(applyAll(applied.file, inversesOf(operations))).toEqual({ status: "applied", file: from });
  return applied.file;
}

const ofIn = ({ annotations }: JsonObject) =>
  (annotations as JsonObject[]).filter(({ type }) => type === "mention").map(({ of }) => of);

test("mentions become those of speakers, and topics that nothing is about go", () => {
  const changed = as("speaker");
  expect(ofIn(changed)).toEqual([{ speaker: "oslo" }, { speaker: "peru" }, { speaker: "oslo" }]);
  expect(changed.speakers).toEqual([
    { id: "ida", name: "Ida" },
    { id: "oslo", name: "Oslo" },
    { id: "peru", name: "Peru" },
  ]);
  // The quotation is still about Oslo.
  expect(changed.topics).toEqual([{ id: "oslo", name: "Oslo" }]);
});

test("mentions become those of countries where the words name one", () => {
  const changed = as("country");
  expect(ofIn(changed)).toEqual([{ topic: "oslo" }, { country: "PE" }, { topic: "oslo" }]);
  expect(changed.countries).toEqual([{ code: "PE" }]);
});

test("what was left out comes back as something else", () => {
  const without = as("none");
  expect(ofIn(without)).toEqual([]);
  expect(ofIn(as("topic", without))).toEqual([
    { topic: "oslo" },
    { topic: "peru" },
    { topic: "oslo" },
  ]);
});

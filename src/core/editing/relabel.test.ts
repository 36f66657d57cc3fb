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

test("a tag that was taken for who says something may be a topic, and somebody who says it again", () => {
  const said: JsonObject = {
    ...file,
    annotations: [
      {
        id: "q1",
        type: "quotation",
        speakers: ["ida"],
        targets: [{ paragraph: "p1", exact: "We" }],
      },
    ],
  };
  const change = (meaning: LabelMeaning, from: JsonObject) => {
    const applied = applyAll(from, relabel(from, said, ["q1"], meaning, countryOf));
    if (applied.status === "misfit") throw new RangeError(JSON.stringify(applied));
    return applied.file;
  };
  const topic = change("topic", said);
  expect(topic.annotations).toEqual([
    {
      id: "q1",
      type: "mention",
      of: { topic: "ida" },
      targets: [{ paragraph: "p1", exact: "We" }],
    },
  ]);
  expect(topic.speakers).toEqual([]);
  const back = change("speaker", topic);
  expect(back.annotations).toEqual(said.annotations);
  expect(back.speakers).toEqual(said.speakers);
  expect(change("speaker", change("none", said)).annotations).toEqual(said.annotations);
});

test("the labels of very many mentions are changed in no time to speak of", () => {
  const many = Array.from({ length: 5000 }, (_, at) =>
    mention(`m${at}`, { topic: "oslo" }, "Oslo"),
  );
  const begun = performance.now();
  const from = { ...file, annotations: many };
  const all = many.map(({ id }) => String(id));
  expect(applyAll(from, relabel(from, from, all, "speaker", countryOf)).status).toBe("applied");
  expect(performance.now() - begun).toBeLessThan(2000);
});

import { expect, test } from "vitest";
import { applyAll, inversesOf } from "./change";
import type { JsonObject } from "./json";
import { nameSpeakers } from "./name-speakers";

const file: JsonObject = {
  speakers: [
    { id: "speaker-00", name: "SPEAKER_00", kind: "label" },
    { id: "speaker-01", name: "SPEAKER_01", kind: "label", aliases: ["spk1"] },
    { id: "speaker-02", name: "SPEAKER_02", kind: "label" },
  ],
  annotations: ["speaker-00", "speaker-01", "speaker-02"].map((id, at) => ({
    id: `q${at}`,
    type: "quotation",
    speakers: [id],
    targets: [{ paragraph: "p1", exact: "x" }],
  })),
};

function named(names: Readonly<Record<string, string>>) {
  const operations = nameSpeakers(file, names);
  const applied = applyAll(file, operations);
  if (applied.status === "misfit") throw new RangeError(JSON.stringify(applied));
  const back = applyAll(applied.file, inversesOf(operations));
  expect(back).toEqual({ status: "applied", file });
  return applied.file;
}

test("a label becomes a name, and stays as another name", () => {
  const { speakers } = named({ "speaker-00": " Ida Lund ", "speaker-01": "", nobody: "Tom" });
  expect(speakers).toEqual([
    { id: "speaker-00", name: "Ida Lund", aliases: ["SPEAKER_00"] },
    { id: "speaker-01", name: "SPEAKER_01", kind: "label", aliases: ["spk1"] },
    { id: "speaker-02", name: "SPEAKER_02", kind: "label" },
  ]);
});

test("two labels of one person become one speaker in all turns", () => {
  const { speakers, annotations } = named({
    "speaker-00": "Ida Lund",
    "speaker-01": "ida lund",
    "speaker-02": "Tom Rees",
  });
  expect(speakers).toEqual([
    { id: "speaker-00", name: "Ida Lund", aliases: ["SPEAKER_00", "spk1", "SPEAKER_01"] },
    { id: "speaker-02", name: "Tom Rees", aliases: ["SPEAKER_02"] },
  ]);
  expect((annotations as JsonObject[]).map((each) => each.speakers)).toEqual([
    ["speaker-00"],
    ["speaker-00"],
    ["speaker-02"],
  ]);
});

import { expect, test } from "vitest";
import { applyAll, inversesOf } from "./change";
import { removeEntity } from "./entities";
import type { JsonObject } from "./json";

const file: JsonObject = {
  speakers: [
    { id: "ada", name: "Ada" },
    { id: "bo", name: "Bo" },
  ],
  topics: [{ id: "sea" }, { id: "ports", broader: "sea" }, { id: "docks", broader: "ports" }],
  annotations: [{ id: "q", type: "quotation", speakers: ["ada"], countries: ["NO"], targets: [] }],
};

test("a speaker whom no annotation names is removed, and put back by its inverse", () => {
  const operations = removeEntity(file, "speaker", "bo");
  const removed = applyAll(file, operations);
  expect(removed).toMatchObject({ file: { speakers: [{ id: "ada", name: "Ada" }] } });
  if (removed.status !== "applied") throw new RangeError("it does not fit");
  expect(applyAll(removed.file, inversesOf(operations))).toEqual({ status: "applied", file });
});

test("what an annotation names stays, and so does what is not declared", () => {
  expect(removeEntity(file, "speaker", "ada")).toEqual([]);
  expect(removeEntity(file, "country", "NO")).toEqual([]);
  expect(removeEntity(file, "country", "SE")).toEqual([]);
});

test("topics below one that is removed come below the one above it", () => {
  expect(applyAll(file, removeEntity(file, "topic", "ports"))).toMatchObject({
    file: { topics: [{ id: "sea" }, { id: "docks", broader: "sea" }] },
  });
});

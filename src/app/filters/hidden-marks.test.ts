import { expect, test } from "vitest";
import { kinds } from "../../core/article/kinds";
import { hiddenKinds, hiddenMarks } from "./hidden-marks";

test("nothing is hidden while every kind is shown", () => {
  expect(hiddenKinds(kinds)).toEqual([]);
  expect(hiddenMarks(kinds)).toBeUndefined();
});

test("the marks of a kind that is not shown are hidden", () => {
  expect(hiddenKinds(["country"])).toEqual(["speaker", "topic"]);
  expect(hiddenMarks(["speaker", "country"])).toBe(":is(.topic,.passage)");
});

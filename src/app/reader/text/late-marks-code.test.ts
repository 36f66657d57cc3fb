import { expect, test } from "vitest";
import { loadedLateMarks, loadForText } from "./late-marks-code";

test("the code of a large article is there before its text is rendered, and for no other", async () => {
  await loadForText({ annotations: [], length: 5_000 });
  expect(loadedLateMarks()).toBeUndefined();
  await loadForText({ annotations: [], length: 500_000 });
  expect(loadedLateMarks()?.LateMarks).toBeTypeOf("function");
});

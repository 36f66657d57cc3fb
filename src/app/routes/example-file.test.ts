import { expect, test } from "vitest";
import { openArticle } from "../../core/article/open-article";
import { exampleFile } from "./example-file";

test("the example opens as it is shown, without a problem", () => {
  const opened = openArticle(JSON.parse(exampleFile));
  if (opened.status === "refused") throw new RangeError("the example is refused");
  expect(opened.marked.problems).toEqual([]);
  expect(opened.marked.unplaced).toEqual([]);
  expect(opened.marked.annotations).toHaveLength(1);
});

// What other people's tables have in them that no column is known for, and quotation marks that stay open.
import { expect, test } from "vitest";
import { readVariant } from "../variant.fixture";

test("a quotation mark that is closed nowhere takes no rows with it", async () => {
  const { paragraphs } = await readVariant({ "a.csv": 'speaker,quote\nIda,"We swim\nBo,Good\n' });
  expect(paragraphs).toEqual(['"We swim', "Good"]);
});

test("columns that are not taken are told", async () => {
  const { told } = await readVariant({
    "a.csv": "speaker,quote,weather,mood\nIda,We swim,,calm\n",
  });
  expect(told).toContain("columns-left");
});

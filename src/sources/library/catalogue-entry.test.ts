import { expect, test } from "vitest";
import { openArticle } from "../../core/article/open-article";
import { catalogueEntryOf, wordCounts } from "./catalogue-entry";

function markedOf(paragraphs: readonly string[]) {
  const opened = openArticle({
    formatVersion: "1.0",
    id: "lamps",
    language: "en",
    headline: "Lamps",
    sections: [{ id: "all", paragraphs: paragraphs.map((text, at) => ({ id: `p${at}`, text })) }],
  });
  if (opened.status !== "opened") throw new Error(JSON.stringify(opened.problems));
  return opened.marked;
}

test("the words of a long article are counted in steps, and of a short one in one", () => {
  const paragraph = "The keeper’s lamp has failed on the coast, again. ".repeat(100);
  const long = markedOf(Array.from({ length: 100 }, () => paragraph));
  const steps = [...wordCounts(long)];
  expect(steps.length).toBeGreaterThan(10);
  expect(Math.max(...steps)).toBeLessThan(10_000);
  expect(catalogueEntryOf(long).words).toBe(90_000);
  expect(catalogueEntryOf(long, 7).words).toBe(7);
  expect([...wordCounts(markedOf(["Two lamps.", "One sea."]))]).toEqual([4]);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../scripts/depth";
import { blankArticle } from "./blank-article";
import { openArticle } from "./open-article";

test("a headline and a text become an article with an id and a paragraph for each part", () => {
  const article = blankArticle("  Harbour\ttalks: day 2 ", "One\nline.\n \n\nTwo.\n", "en");
  expect(article).toMatchObject({ id: "harbour-talks-day-2", headline: "Harbour talks: day 2" });
  expect(article?.sections[0]?.paragraphs).toEqual([
    { id: "p1", text: "One line." },
    { id: "p2", text: "Two." },
  ]);
  expect(blankArticle("!", "Text", "en")?.id).toBe("article");
  expect(blankArticle(" ", "Text", "en")).toBeUndefined();
  expect(blankArticle("Headline", " \n ", "en")).toBeUndefined();
});

test("whatever is written opens without a problem", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 90 }),
      fc.string({ unit: "grapheme", maxLength: 90 }),
      (headline, text) => {
        const article = blankArticle(headline, text, "en");
        if (article === undefined) return;
        const opened = openArticle(article);
        expect(opened).toMatchObject({ status: "opened", marked: { problems: [] } });
      },
    ),
    { numRuns: runs(200) },
  );
});

import { describe, expect, test } from "vitest";
import { english as words } from "./english";
import { englishElsewhere } from "./english-elsewhere";
import { englishParts } from "./english-parts";

describe("a counting phrase agrees with its number: 0, 1, 2", () => {
  test.each<[string, (n: number) => string, string, string, string]>([
    ["annotations", words.annotations, "0 annotations", "1 annotation", "2 annotations"],
    ["words", words.words, "0 words", "1 word", "2 words"],
    ["quotations", words.quotations, "0 quotations", "1 quotation", "2 quotations"],
    ["mentions", words.mentions, "0 mentions", "1 mention", "2 mentions"],
    ["speakers", (n) => words.kindCount("speaker", n), "0 speakers", "1 speaker", "2 speakers"],
    ["topics", (n) => words.kindCount("topic", n), "0 topics", "1 topic", "2 topics"],
    ["countries", (n) => words.kindCount("country", n), "0 countries", "1 country", "2 countries"],
    ["articles found", englishParts.library.found, "0 articles", "1 article", "2 articles"],
    ["places", words.reader.placesIn, "0 places", "1 place", "2 places"],
    [
      "collapsed runs",
      words.reader.collapsed,
      "0 paragraphs without a match",
      "1 paragraph without a match",
      "2 paragraphs without a match",
    ],
    [
      "problems",
      englishParts.missing.problems,
      "0 problems in the file",
      "1 problem in the file",
      "2 problems in the file",
    ],
    [
      "annotations that are not shown",
      (n) => englishParts.missing.notShown(1, n),
      "1 of 0 annotations could not be shown",
      "1 of 1 annotation could not be shown",
      "1 of 2 annotations could not be shown",
    ],
    [
      "chosen values",
      words.filters.chosen,
      "0 filters chosen",
      "1 filter chosen",
      "2 filters chosen",
    ],
    [
      "a facet value",
      (n) => englishParts.facets.counts({ quotations: n, mentions: n }),
      "none",
      "1 quotation, 1 mention",
      "2 quotations, 2 mentions",
    ],
    ["parts", englishParts.card.parts, "In 0 parts", "In 1 part", "In 2 parts"],
    [
      "a refused file",
      englishElsewhere.failed.refused,
      "This file cannot be shown because of 0 problems in it.",
      "This file cannot be shown because of 1 problem in it.",
      "This file cannot be shown because of 2 problems in it.",
    ],
  ])("%s", (_, phrase, none, one, two) => {
    expect([phrase(0), phrase(1), phrase(2)]).toEqual([none, one, two]);
  });

  test.each<[readonly number[], readonly number[], string]>([
    [[0, 0], [0, 0], "No quotations or mentions are marked in this article"],
    [[0, 0], [1, 2], "No matches"],
    [[1, 2], [1, 2], "1 quotation and 2 mentions"],
    [[3, 0], [3, 0], "3 quotations"],
    [[1, 2], [5, 2], "1 of 5 quotations and 2 mentions, in 1 of 2 sections"],
    [[0, 1], [1, 3], "0 of 1 quotation and 1 of 3 mentions, in 1 of 2 sections"],
    [[0, 1], [0, 3], "1 of 3 mentions, in 1 of 2 sections"],
  ])("%j of %j", (shown, all, expected) => {
    expect(words.reader.shown(countOf(shown), countOf(all), 1, 2)).toBe(expected);
  });
});

function countOf([quotations = 0, mentions = 0]: readonly number[]) {
  return { quotations, mentions };
}

test("large numbers are grouped", () => {
  expect(words.words(5432)).toBe("5,432 words");
  expect(words.reader.place(1000, 30000)).toBe("1,000 of 30,000");
});

describe("a date", () => {
  test.each([
    ["2021-03-23", "23 March 2021"],
    ["2021-03-23T17:05:00Z", "23 March 2021"],
    ["some day", "some day"],
  ])("%s reads %s", (iso, expected) => {
    expect(words.date(iso)).toBe(expected);
  });
});

test("lists and choices read as sentences do", () => {
  expect(words.list(["Ada"])).toBe("Ada");
  expect(words.list(["Ada", "Bo", "Cy"])).toBe("Ada, Bo and Cy");
  expect(words.anyOf(["Ada", "Bo", "Cy"])).toBe("Ada, Bo or Cy");
});

test("a language is named by its tag, and a tag that is not known stands for itself", () => {
  expect(words.languageName("ar")).toBe("Arabic");
  expect(words.languageName("qzz")).toBe("qzz");
});

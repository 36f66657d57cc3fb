import { expect, test } from "vitest";
import { smallArticle } from "../article/small-article.fixture";
import { sameWords } from "./alike";
import { snappedToWords, withEndMoved } from "./ends";

const text = "She said: “We will go, soon,” and 😀 left.";
const at = (words: string) => ({
  paragraph: 0,
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});
const words = (range: { start: number; end: number } | undefined) =>
  range && text.slice(range.start, range.end);

test.each([
  ["will", "end", 1, "word", "will go"],
  ["will go", "end", 1, "word", "will go, soon"],
  ["will go", "end", -1, "word", "will"],
  ["will", "end", -1, "word", "will"],
  ["will go", "start", -1, "word", "go"],
  ["will", "start", 1, "word", "We will"],
  ["We will", "start", 1, "character", "“We will"],
  ["soon", "end", 1, "character", "soon,"],
  ["and", "end", 1, "word", "and 😀 left"],
  ["and ", "end", 1, "character", "and 😀"],
  ["and 😀", "end", -1, "character", "and "],
] as const)("%s: its %s by %i %s is %s", (before, end, by, unit, after) => {
  expect(words(withEndMoved(at(before), text, "en", end, by, unit))).toBe(after);
});

test.each([
  ["e will g", "We will go"],
  ["go, ", "go"],
  ["“We will go, soon,”", "“We will go, soon,”"],
  [" ", undefined],
])("“%s” selected is “%s”", (selected, snapped) => {
  expect(words(snappedToWords(at(selected), text, "en"))).toBe(snapped);
});

test("the same words are found as whole words only", () => {
  const marked = smallArticle([["Rain, rain and Rain.", "Rains. Rain"]], []);
  expect(sameWords(marked, "Rain").map(({ paragraph, start }) => [paragraph, start])).toEqual([
    [0, 0],
    [0, 15],
    [1, 7],
  ]);
});

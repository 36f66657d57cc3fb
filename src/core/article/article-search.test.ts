import { expect, test } from "vitest";
import { termsOf } from "../text/terms";
import { ArticleSearch, type Result } from "./article-search";
import { smallArticle } from "./small-article.fixture";

const article = smallArticle(
  [["A ferry, and a ferry again."], ["The night came.", "The ferry sails at night."]],
  [],
  { headline: "Night ferry", summary: "One ferry too many" },
);

function found(typed: string) {
  const search = new ArticleSearch(article);
  const terms = termsOf(typed);
  const results: Result[] = [];
  for (const _ of search.find(terms, results));
  return { search, terms, results };
}

function places(typed: string): readonly string[] {
  const { search, terms, results } = found(typed);
  return results.map(({ text, nth }) => {
    const { start = 0, end = 0 } = search.foundIn(text, terms)[nth] ?? {};
    const where = search.parts[text];
    const number = where?.part === "paragraph" ? ` ${where.paragraph}` : "";
    return `${where?.part}${number}: ${search.textOf(text).slice(start, end)}`;
  });
}

test("a word is found in each place where it stands, in reading order", () => {
  expect(places("FERRY")).toEqual([
    "headline: ferry",
    "summary: ferry",
    "paragraph 0: ferry",
    "paragraph 0: ferry",
    "paragraph 2: ferry",
  ]);
  expect(places("section")).toEqual(["heading: Section"]);
});

test("several words are found once in each text that has them all", () => {
  expect(places("night ferry")).toEqual(["headline: Night", "paragraph 2: ferry"]);
});

test("a phrase is found where it stands, and nothing for nothing typed", () => {
  expect(places('"night ferry"')).toEqual(["headline: Night ferry"]);
  expect(places(" ")).toEqual([]);
});

test("a result is read out with the words around it", () => {
  const { search, terms, results } = found("sails");
  expect(results.map((result) => search.excerptOf(result, terms))).toEqual([
    "The ferry sails at night.",
  ]);
});

import { expect, test } from "vitest";
import { ownArticle } from "../../core/article/own-article.fixture";
import { buildSearchIndex } from "./build-search-index";
import { loadSearch } from "./load-search";
import { OwnSearch } from "./own-search";
import { searchAll } from "./search";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const file = (number: number, revision = "1") => ({ key: `tide-${number}`, revision });

test("thirty files are found, each read once for each revision", () => {
  const own = new OwnSearch();
  const files = Array.from({ length: 30 }, (_, number) => file(number));
  expect(own.keepOnly(files)).toHaveLength(30);
  for (const [number, each] of files.entries()) own.add(each, bytesOf(ownArticle(number)));
  expect(own.keepOnly(files)).toEqual([]);
  const { hits, total } = searchAll([own.index], '"number 17"');
  expect(total).toBe(3);
  expect(hits.map(({ deviceKey }) => deviceKey)).toEqual(["tide-17", "tide-17", "tide-17"]);
  expect(hits[0]?.quotation?.speakers).toEqual(["Ida Lund"]);
  const changed = files.map((each, number) => (number === 17 ? file(17, "2") : each));
  expect(own.keepOnly(changed)).toEqual([file(17, "2")]);
  expect(searchAll([own.index], '"number 17"').total).toBe(0);
  expect(searchAll([own.index], "tide").total).toBe(29 * 4);
});

test("a file that is no article is found by nothing, and is not asked for again", () => {
  const own = new OwnSearch();
  own.add(file(1), bytesOf("nonsense"));
  own.add(file(2), bytesOf(ownArticle(2)));
  expect(own.keepOnly([file(1), file(2)])).toEqual([]);
  expect(searchAll([own.index], "quay").total).toBe(3);
});

test("what fits best comes first, from whichever index it is", () => {
  const own = new OwnSearch();
  own.add(file(2), bytesOf(ownArticle(2)));
  const none = loadSearch(JSON.parse(JSON.stringify(buildSearchIndex([]))));
  expect(searchAll([none, own.index], "tide")).toEqual(searchAll([own.index, none], "tide"));
});

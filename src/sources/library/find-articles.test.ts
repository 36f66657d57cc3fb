import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CatalogueEntry } from "./catalogue";
import { findArticles, nearestArticles } from "./find-articles";

function entry(parts: Partial<CatalogueEntry> & { readonly id: string }): CatalogueEntry {
  return {
    headline: parts.id,
    language: "en",
    words: 1,
    sections: 1,
    quotations: 0,
    mentions: 0,
    speakers: [],
    topics: [],
    countries: [],
    ...parts,
  };
}

const nato = entry({
  id: "nato-brussels-2021",
  headline: "Blinken brings NATO a friendlier tone",
  summary: "Washington’s manner has changed",
  speakers: ["Antony Blinken", "Petras Auštrevičius"],
  topics: ["Nord Stream"],
  countries: ["Germany", "Türkiye"],
});
const ferry = entry({
  id: "the-night-ferry",
  headline: "The night ferry",
  speakers: ["Marit Blinkenberg"],
  topics: ["Freight"],
  countries: ["Germany"],
});
const water = entry({ id: "river-water-talks", headline: "مُحادثات المياه", language: "ar" });
const entries = [nato, ferry, water];

describe("an article is found by", () => {
  test.each([
    ["a word of its headline", "friendlier", [nato]],
    ["a word of its summary", "washington", [nato]],
    ["a speaker", "marit", [ferry]],
    ["a topic", "nord stream", [nato]],
    ["a country", "germany", [nato, ferry]],
    ["part of a word", "blinken", [nato, ferry]],
    ["words in any order, from several fields", "germany ferry", [ferry]],
    ["any case", "NIGHT ferry", [ferry]],
    ["letters without their accents", "austrevicius turkiye", [nato]],
    ["letters with accents it does not have", "Frèight", [ferry]],
    ["letters without their vowel signs", "محادثات", [water]],
    ["compatible letters", "ｎａｔｏ", [nato]],
    ["words between blanks of any kind", " \t ferry\u00a0\n night ", [ferry]],
  ])("%s", (_, words, expected) => {
    expect(findArticles(entries, words)).toEqual(expected);
  });
});

test.each(["brussels washingtonia", "ferry blinken nato", "*", "(", "[a-z]"])(
  "an article is not found unless it holds every word as written: %s",
  (words) => {
    expect(findArticles(entries, words)).toEqual([]);
  },
);

test("words do not run over from one name into the next", () => {
  const two = entry({ id: "x", speakers: ["Ada Alm", "Bo Berg"] });
  expect(findArticles([two], "almbo")).toEqual([]);
});

test.each(["", "   ", "\u0301"])("no words find every article: %j", (words) => {
  expect(findArticles(entries, words)).toEqual(entries);
});

test("any text finds a part of the list, in its order; more words never find more", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (one, two) => {
      const found = findArticles(entries, one);
      expect(found).toEqual(entries.filter((each) => found.includes(each)));
      const fewer = findArticles(entries, `${one} ${two}`);
      expect(fewer.filter((each) => !found.includes(each))).toEqual([]);
    }),
  );
});

describe("the nearest articles", () => {
  test.each([
    ["nato-brussels", nato],
    ["nato-brussels-2022", nato],
    ["night-ferry", ferry],
    ["The-Night-Ferry", ferry],
    ["river-talks", water],
    ["blinken-nato", nato],
  ])("to %s begin with the likeliest", (id, expected) => {
    expect(nearestArticles(entries, id)[0]).toBe(expected);
  });

  test("are at most three, and fewer where there are fewer", () => {
    const many = [...entries, entry({ id: "four" }), entry({ id: "five" })];
    expect(nearestArticles(many, "x")).toHaveLength(3);
    expect(nearestArticles([nato], "")).toEqual([nato]);
    expect(nearestArticles([], "nato")).toEqual([]);
  });

  test("keep the list's order where nothing is alike, and leave the list as it is", () => {
    const before = [...entries];
    expect(nearestArticles(entries, "0")).toEqual(entries);
    expect(entries).toEqual(before);
  });
});

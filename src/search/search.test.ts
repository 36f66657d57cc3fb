import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyMarked } from "../article/article.arbitrary";
import { quotation, smallArticle } from "../article/small-article.fixture";
import { buildSearchIndex } from "./build-search-index";
import { foldWord, formsOf } from "./fold-word";
import { loadSearch } from "./load-search";
import { decodePostings, encodePostings } from "./postings";
import { search } from "./search";
import { snippetOf } from "./snippet";
import { isWholeOnly, wordsOf } from "./words";

const articles = [
  smallArticle(
    [
      ["The ferry sails at night."],
      ["“We keep the Café open,” she said. A second line about rain."],
    ],
    [quotation("q1", ["ada"], [[2, "We keep the Café open"]])],
    { id: "first", headline: "Night ferry", published: "2024-01-01" },
  ),
  smallArticle([["Rain over Łódź and Straße."]], [], {
    id: "second",
    headline: "Weather",
    published: "2025-01-01",
  }),
];

async function found(words: string) {
  const index = await loadSearch(JSON.parse(JSON.stringify(buildSearchIndex(articles))));
  return search(index, words);
}

describe("words are found", () => {
  test.each<[string, string, readonly string[]]>([
    ["whatever their case and accents", "CAFE", ["first p2"]],
    ["whatever the accents that are asked for", "cafés", []],
    ["by their beginning", "ferr", ["first top", "first p1"]],
    ["all of them in one passage", "rain line", ["first p2"]],
    ["not when one of them is elsewhere", "rain ferry", []],
    ["as people type letters that have no accent", "lodz strasse", ["second p1"]],
    ["a single letter only as a word", "a", ["first p2"]],
    ["by who says them", "ada open", ["first p2"]],
  ])("%s", async (_, words, places) => {
    const { hits, total } = await found(words);
    const where = hits.map(({ articleId, paragraphId }) => `${articleId} ${paragraphId ?? "top"}`);
    expect(where.toSorted()).toEqual([...places].toSorted());
    expect(total).toBe(places.length);
  });

  test("no words find nothing", async () => {
    expect(await found(" ")).toEqual({ hits: [], total: 0 });
  });

  test("the newest first where they fit as well", async () => {
    const { hits } = await found("rain");
    expect(hits.map(({ articleId }) => articleId)).toContain("second");
    expect(hits[0]?.published).toBe("2025-01-01");
  });
});

test("a quotation that holds all words is said to, with its speakers", async () => {
  const [hit] = (await found("keep open")).hits;
  expect(hit?.quotation).toEqual({ id: "q1", speakers: ["Ada Alm"] });
  const [other] = (await found("second line")).hits;
  expect(other?.quotation).toBeUndefined();
});

test("for any articles, what is found is what a plain reading finds", async () => {
  const asked = ["berlin", "talk", "agree", "ete", "ber ag", "section"];
  await fc.assert(
    fc.asyncProperty(fc.array(anyMarked, { minLength: 1, maxLength: 3 }), async (marked) => {
      const own = marked.map((each, at) => ({
        ...each,
        article: { ...each.article, id: `article-${at}` },
      }));
      const index = await loadSearch(JSON.parse(JSON.stringify(buildSearchIndex(own))));
      for (const words of asked) {
        const plain = index.passages.filter(({ text, names, article }) => {
          const forms = [text, ...names].flatMap((part) =>
            wordsOf(part).flatMap(({ folded }) => formsOf(folded, article.language)),
          );
          return words.split(" ").every((word) => forms.some((form) => form.startsWith(word)));
        });
        expect(search(index, words, 1000).total, words).toBe(plain.length);
      }
    }),
    { numRuns: 60 },
  );
});

describe("folding", () => {
  test.each([
    ["Évian", "evian"],
    ["STRASSE", "strasse"],
    ["Straße", "strasse"],
    ["Ørsted", "orsted"],
    ["قَالَ", "قال"],
    ["٣٤", "34"],
    ["ﬁn", "fin"],
  ])("%s is compared as %s", (word, folded) => {
    expect(foldWord(word)).toBe(folded);
  });

  test("Arabic words are found without what is written together with them", () => {
    expect(formsOf(foldWord("والنهر"), "ar")).toContain("نهر");
    expect(formsOf("والنهر", "en")).toEqual(["والنهر"]);
  });

  test("letters of a writing without spaces are searched for by their beginning, others are not", () => {
    expect(isWholeOnly("a")).toBe(true);
    expect(isWholeOnly("水")).toBe(false);
    expect(isWholeOnly("ab")).toBe(false);
  });
});

describe("a snippet", () => {
  const long = `${"before and ".repeat(40)}here it is ${"and after ".repeat(40)}`;
  const at = long.indexOf("here");

  test("is cut to what stands around the first word found", () => {
    const { text, found } = snippetOf(long, [{ start: at, end: at + 4 }], "en");
    expect(text.startsWith("… ") && text.endsWith(" …")).toBe(true);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(["here"]);
    expect(text.length).toBeLessThan(220);
  });

  test("is all of a short text", () => {
    expect(snippetOf("short", [], "en")).toEqual({ text: "short", found: [] });
  });
});

test("postings are read as they were written", async () => {
  const counts = fc.dictionary(fc.nat(300).map(String), fc.integer({ min: 1, max: 40 }), {
    minKeys: 1,
  });
  const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(words, fc.array(counts, { minLength: 8, maxLength: 8 }), async (all, each) => {
      const index = all.toSorted().map((word, at) => [word, { 0: { ...each[at] } }] as const);
      const text = encodePostings({ index } as never);
      const read = await decodePostings(text, 301, async () => {});
      expect(read.index.map(([word, fields]) => [word, { ...fields[0] }])).toEqual(
        index.map(([word, fields]) => [word, fields[0]]),
      );
    }),
    { numRuns: 200 },
  );
});

test.each([null, 7, {}, { articles: [], words: 3 }, { articles: [{}], words: "" }])(
  "%j is not a prepared search",
  async (value) => {
    await expect(loadSearch(value)).rejects.toThrow();
  },
);

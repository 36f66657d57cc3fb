import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../../../scripts/depth";
import { anyMarked } from "../../core/article/article.arbitrary";
import { aQuotation, smallArticle } from "../../core/article/small-article.fixture";
import { holdsAll } from "../../core/text/find-in-text";
import { termsOf } from "../../core/text/terms";
import { buildSearchIndex } from "./build-search-index";
import { loadSearch } from "./load-search";
import { searchablePassage } from "./passages";
import { encodePostings, readPostings } from "./postings";
import { search } from "./search";
import { snippetOf } from "./snippet";
import { Vocabulary } from "./vocabulary";

const articles = [
  smallArticle(
    [
      ["The ferry sails at night."],
      ["“We keep the Café open,” she said. A second line about rain."],
    ],
    [aQuotation("q1", ["ada"], [[2, "We keep the Café open"]])],
    { id: "first", headline: "Night ferry", published: "2024-01-01" },
  ),
  smallArticle([["Rain over Łódź and Straße."]], [], {
    id: "second",
    headline: "Weather",
    published: "2025-01-01",
  }),
];

async function found(words: string) {
  const index = loadSearch(JSON.parse(JSON.stringify(buildSearchIndex(articles))));
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
    ["by their inside", "erry", ["first top", "first p1"]],
    ["a single letter only where a word begins", "k", ["first p2"]],
    ["a phrase as it stands", '"at night"', ["first p1"]],
    ["a phrase not in another order", '"night at"', []],
    ["a word of a phrase only as a whole", '"ferr"', []],
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

test("the word itself comes before words that have it in them", () => {
  const own = [
    ["compound", "2025-03-01", "The ferryman sings."],
    ["word", "2025-01-01", "The ferry sings."],
    ["inside", "2025-02-01", "The Oberferry sings."],
  ].map(([id = "", published = "", text = ""]) =>
    smallArticle([[text]], [], { id, published, headline: id }),
  );
  const index = loadSearch(JSON.parse(JSON.stringify(buildSearchIndex(own))));
  const ids = search(index, "ferry").hits.map(({ articleId }) => articleId);
  expect(ids).toEqual(["word", "compound", "inside"]);
});

test("for any articles, what is found is what a plain reading finds", () => {
  const asked = ["berlin", "talk", "agree", "ete", "ber ag", "section", "a", '"ber"', "n b", "e."];
  fc.assert(
    fc.property(fc.array(anyMarked, { minLength: 1, maxLength: 3 }), (marked) => {
      const own = marked.map((each, at) => ({
        ...each,
        article: { ...each.article, id: `article-${at}` },
      }));
      const index = loadSearch(JSON.parse(JSON.stringify(buildSearchIndex(own))));
      for (const typed of asked) {
        const terms = termsOf(typed);
        const plain = index.passages.filter((passage) =>
          holdsAll(searchablePassage(passage), terms),
        );
        expect(search(index, typed, 1000).total, typed).toBe(plain.length);
      }
    }),
    { numRuns: runs(20) },
  );
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

test("postings are read as they were written", () => {
  const counts = fc.uniqueArray(fc.tuple(fc.nat(300), fc.integer({ min: 1, max: 40 })), {
    minLength: 1,
    selector: ([passage]) => passage,
  });
  const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(words, fc.array(counts, { minLength: 8, maxLength: 8 }), (all, each) => {
      const written = new Map(all.map((word, at) => [word, new Map(each[at])]));
      const text = encodePostings(written);
      const vocabulary = new Vocabulary(text);
      for (const word of all) {
        const read = new Map<number, number>();
        vocabulary.look(word, "whole", (from) =>
          readPostings(text, from, (passage, count) => void read.set(passage, count)),
        );
        expect(read).toEqual(written.get(word));
        const holding: string[] = [];
        vocabulary.look(word, "anywhere", (_, fit) => holding.push(fit));
        expect(holding.length).toBe(all.filter((other) => other.includes(word)).length);
      }
    }),
    { numRuns: runs(20) },
  );
});

test.each([null, 7, {}, { articles: [], words: 3 }, { articles: [{}], words: "" }])(
  "%j is not a prepared search",
  (value) => {
    expect(() => loadSearch(value)).toThrow();
  },
);

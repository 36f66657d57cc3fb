import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { anyMarked } from "../../core/article/article.arbitrary";
import { quotationEntries } from "../../core/article/said/quotation-entries";
import { aMention, aQuotation, smallArticle } from "../../core/article/small-article.fixture";
import { acrossLibrary, entityOfArticle } from "./across-library";
import { buildEntityIndex } from "./build-entity-index";
import { entityIndex } from "./entity-index";

const q1 = "https://www.wikidata.org/entity/Q1";
const q2 = "https://www.wikidata.org/entity/Q2";

function article(
  id: string,
  published: string,
  speakers: readonly object[],
  text = "It rains. DE is wet.",
) {
  const [first] = speakers as readonly { id: string }[];
  return smallArticle(
    [["Opening."], [text]],
    [
      aQuotation("q1", [first?.id ?? ""], [[2, "It rains."]], {
        topics: ["rain"],
        countries: ["FR"],
      }),
      aMention("m1", { country: "DE" }, [2, "DE"]),
    ],
    { id, published, speakers, headline: `On ${id}` },
  );
}

const oldest = article("old", "2020-01-01", [
  { id: "maas", name: "Heiko Maas", role: "Minister", country: "DE", sameAs: [q1] },
]);
const other = article("other", "2021-01-01", [{ id: "maas", name: "Heiko Maas", sameAs: [q2] }]);
const newest = article("new", "2022-01-01", [
  { id: "hm", name: "H. Maas", role: "Lawyer", sameAs: ["http://www.wikidata.org/wiki/Q1"] },
]);
const index = buildEntityIndex([oldest, newest, other]);

describe("a speaker across the library", () => {
  test("has all they said, the newest first, with the way into each place", () => {
    const across = acrossLibrary(index, "speaker", "maas");
    expect(across?.entity).toMatchObject({
      name: "H. Maas",
      sameAs: ["http://www.wikidata.org/wiki/Q1", q1],
    });
    expect(
      across?.articles.map(({ article, id, name, role, by }) => [article.id, id, name, role, by]),
    ).toEqual([
      [
        "new",
        "hm",
        "H. Maas",
        "Lawyer",
        [{ id: "q1", section: "s2", text: "It rains.", speakers: [across?.entity] }],
      ],
      [
        "old",
        "maas",
        "Heiko Maas",
        "Minister",
        [{ id: "q1", section: "s2", text: "It rains.", speakers: [across?.entity] }],
      ],
    ]);
  });

  test("is apart from one with the same id and another sameAs, and each is told of the other", () => {
    const maas = acrossLibrary(index, "speaker", "maas");
    const apart = acrossLibrary(index, "speaker", "maas~other");
    expect(apart?.articles.map(({ article }) => article.id)).toEqual(["other"]);
    expect(apart?.namesakes).toEqual([maas?.entity]);
    expect(maas?.namesakes).toEqual([apart?.entity]);
    expect(entityOfArticle(index, "speaker", "other", "maas")).toBe(apart?.entity);
    expect(entityOfArticle(index, "speaker", "new", "hm")).toBe(maas?.entity);
    expect(entityOfArticle(index, "speaker", "new", "maas")).toBeUndefined();
  });

  test("is found by an id that is theirs alone, and not by one that nobody has", () => {
    expect(acrossLibrary(index, "speaker", "hm")?.entity.key).toBe("maas");
    expect(acrossLibrary(index, "speaker", "merkel")).toBeUndefined();
    expect(acrossLibrary(index, "topic", "maas")).toBeUndefined();
  });

  test("keeps their address when a newer article has a namesake", () => {
    const newer = article("newer", "2023-01-01", [{ id: "maas", name: "Jo Maas" }]);
    const grown = buildEntityIndex([newer, oldest, newest, other]);
    const keys = (of: typeof index) => of.entities.map(({ kind, key }) => `${kind} ${key}`);
    expect(keys(grown)).toEqual(expect.arrayContaining(keys(index)));
    expect(acrossLibrary(grown, "speaker", "maas~newer")?.entity.name).toBe("Jo Maas");
  });
});

test("a country keeps what its speakers say apart from what is said about it", () => {
  const germany = acrossLibrary(index, "country", "DE");
  expect(
    germany?.articles.map(({ article, by, about, mentions }) => [
      article.id,
      by.length,
      about.length,
      mentions,
    ]),
  ).toEqual([
    ["new", 0, 0, 1],
    ["other", 0, 0, 1],
    ["old", 1, 0, 1],
  ]);
  expect(acrossLibrary(index, "country", "FR")?.articles.map(({ about }) => about.length)).toEqual([
    1, 1, 1,
  ]);
});

test("for any articles: keys are unique, the file is as its schema says, every quotation is in it", () => {
  fc.assert(
    fc.property(fc.array(anyMarked, { maxLength: 4 }), (articles) => {
      const library = articles.map((marked, number) => ({
        ...marked,
        article: { ...marked.article, id: `a${number}`, published: `202${number}-01-01` },
      }));
      const index = buildEntityIndex(library);
      expect(v.parse(entityIndex, JSON.parse(JSON.stringify(index)))).toEqual(index);
      const keys = index.entities.map(({ kind, key }) => `${kind} ${key}`);
      expect(new Set(keys).size).toBe(keys.length);
      for (const marked of library) {
        const { id } = marked.article;
        for (const entity of marked.entities.speaker) {
          const key = entityOfArticle(index, "speaker", id, entity.id)?.key ?? "";
          const here = acrossLibrary(index, "speaker", key)?.articles.find(
            ({ article }) => article.id === id,
          );
          expect(here?.by.map(({ id, text }) => [id, text])).toEqual(
            quotationEntries(marked)
              .filter(({ speakers }) => speakers.includes(entity))
              .map(({ quotation, text }) => [quotation.id, text]),
          );
        }
      }
    }),
  );
});

import { expect, test } from "vitest";
import { kinds } from "../../core/article/kinds";
import { aMention, aQuotation, smallArticle } from "../../core/article/small-article.fixture";
import { buildEntityIndex } from "./build-entity-index";
import { findEntities, listEntities, orderEntities } from "./entity-list";

const speakers = [
  { id: "zoe", name: "Zoé Zimmer", role: "Minister", country: "DE" },
  { id: "anna", name: "Anna Ängström" },
];
const text = "It rains. DE is wet. Zimmer said so.";
const old = smallArticle(
  [["Opening."], [text]],
  [
    aQuotation("q1", ["zoe"], [[2, "It rains."]], { topics: ["rain"], countries: ["FR"] }),
    aMention("m1", { country: "DE" }, [2, "DE"]),
    aMention("m2", { speaker: "zoe" }, [2, "Zimmer"]),
  ],
  { id: "old", published: "2020-01-01", speakers: speakers.slice(0, 1), headline: "Old" },
);
const recent = smallArticle(
  [["Opening."], [text]],
  [
    aQuotation("q1", ["zoe"], [[2, "It rains."]], { topics: ["rain"], countries: ["FR"] }),
    aQuotation("q2", ["anna"], [[2, "DE is wet."]]),
    aMention("m1", { country: "DE" }, [2, "DE"]),
  ],
  { id: "recent", published: "2022-01-01", speakers: speakers.toReversed(), headline: "Recent" },
);
const { entities } = buildEntityIndex([old, recent]);
const list = listEntities(entities, "speaker");
const names = (of: typeof list) => of.map(({ entity }) => entity.key);

test("counts what was said, what was said about it, and what else names it", () => {
  const countsOf = (kind: (typeof kinds)[number], key: string) => {
    const found = listEntities(entities, kind).find(({ entity }) => entity.key === key);
    return [found?.by, found?.about, found?.mentions, found?.articles];
  };
  expect(countsOf("speaker", "zoe")).toEqual([2, 0, 1, 2]);
  expect(countsOf("speaker", "anna")).toEqual([1, 0, 0, 1]);
  expect(countsOf("topic", "rain")).toEqual([0, 2, 0, 2]);
  expect(countsOf("country", "FR")).toEqual([0, 2, 0, 2]);
  // In the newer article Germany is named in a quotation, which is about it; two are by its minister.
  expect(countsOf("country", "DE")).toEqual([2, 1, 1, 2]);
});

test("a list has each entity of its kind once", () => {
  expect(kinds.flatMap((kind) => listEntities(entities, kind))).toHaveLength(entities.length);
});

test("is ordered by count, by name as the language sorts, and by the oldest article", () => {
  expect(names(list)).toEqual(["anna", "zoe"]);
  expect(names(orderEntities(list, "count", "en"))).toEqual(["zoe", "anna"]);
  expect(names(orderEntities(list, "name", "en"))).toEqual(["anna", "zoe"]);
  expect(names(orderEntities(list, "first", "en"))).toEqual(["zoe", "anna"]);
});

test("is found by names and roles, whatever the case and accents", () => {
  expect(names(findEntities(list, "angstrom"))).toEqual(["anna"]);
  expect(names(findEntities(list, " ZOE minister"))).toEqual(["zoe"]);
  expect(names(findEntities(list, "nobody"))).toEqual([]);
  expect(findEntities(list, " ")).toBe(list);
});

import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { acrossLibrary } from "../src/sources/library/across-library";
import { entityIndex } from "../src/sources/library/entity-index";
import { entitiesText } from "./entities";
import { articlesIn } from "./library-folder";

const folder = "public/articles";
const text = entitiesText(folder);
const index = v.parse(entityIndex, JSON.parse(text));

describe("the entities of the bundled library", () => {
  test("have every quotation once, and every speaker, topic and country", () => {
    for (const { article, annotations, entities } of articlesIn(folder)) {
      const indexed = index.articles.find(({ id }) => id === article.id);
      expect(indexed?.quotations.map(({ id }) => id)).toEqual(
        annotations.filter(({ annotation }) => annotation.type === "quotation").map(({ id }) => id),
      );
      for (const { kind, id } of Object.values(entities).flat()) {
        const key = index.entities.find(
          (each) => each.kind === kind && each.articles.some((there) => there.id === id),
        )?.key;
        expect(acrossLibrary(index, kind, key ?? "")?.articles.length).toBeGreaterThan(0);
      }
    }
  });

  test("join the countries that several articles tell of", () => {
    const germany = acrossLibrary(index, "country", "DE");
    expect(germany?.articles.map(({ article }) => article.id)).toEqual([
      "the-harbour-vote",
      "the-night-ferry",
      "nato-brussels-2021",
    ]);
  });

  test("are written the same each time, a line for each article and entity", () => {
    expect(entitiesText(folder)).toBe(text);
    expect(text.split("\n")).toHaveLength(index.articles.length + index.entities.length + 4);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyArticle } from "./article.arbitrary";
import { check } from "./check";
import { entitiesOf, entityNumbers } from "./entity";
import type { AnnotatedArticle } from "./format";
import { kinds } from "./kinds";

function articleWith(parts: Partial<AnnotatedArticle>): AnnotatedArticle {
  return {
    formatVersion: "1.0",
    id: "x",
    language: "en-GB",
    headline: "X",
    sections: [],
    ...parts,
  };
}

const speakerNamed = (name: string) =>
  entitiesOf(articleWith({ speakers: [{ id: "x", name }] })).speaker[0];

test("a speaker has the other names of the file, each once", () => {
  const speakers = [
    {
      id: "x",
      name: "Jean-Claude Juncker",
      shortName: "Juncker",
      aliases: ["Juncker", "JCJ", "JCJ"],
    },
  ];
  expect(entitiesOf(articleWith({ speakers })).speaker[0]?.aliases).toEqual(["JCJ"]);
});

test("a topic has the country that it is about", () => {
  const topics = [{ id: "oslo", name: "Oslo", country: "NO" }];
  expect(entitiesOf(articleWith({ topics })).topic[0]?.country).toBe("NO");
});

describe("a country", () => {
  const name = (language: string, country: { code: string; name?: string }) =>
    entitiesOf(articleWith({ language, countries: [country] })).country[0]?.name;

  test.each([
    ["en-GB", "Germany"],
    ["de", "Deutschland"],
    ["fr-CA", "Allemagne"],
    ["ar", "ألمانيا"],
  ])("is named in the article's language: %s, %s", (language, expected) => {
    expect(name(language, { code: "DE" })).toBe(expected);
  });

  test("has the name the file gives it instead", () => {
    expect(name("en", { code: "DE", name: "West Germany" })).toBe("West Germany");
  });

  test("has some name in a language the run time does not know", () => {
    expect(name("tlh", { code: "DE" })).toBeTruthy();
  });

  test("has its code for id and initials", () => {
    const [germany] = entitiesOf(articleWith({ countries: [{ code: "DE" }] })).country;
    expect([germany?.id, germany?.initials]).toEqual(["DE", "DE"]);
  });
});

describe("a speaker", () => {
  test("has what the file says of them", () => {
    const maas = {
      id: "maas",
      name: "Heiko Maas",
      shortName: "Maas",
      role: "Foreign minister",
      affiliation: "Germany",
      aliases: ["H. Maas"],
      country: "DE",
      sameAs: ["https://www.wikidata.org/entity/Q64598"],
    };
    const [entity] = entitiesOf(articleWith({ speakers: [maas] })).speaker;
    expect(entity).toEqual({
      ...maas,
      kind: "speaker",
      number: 0,
      label: "Heiko Maas",
      initials: "HM",
    });
  });

  test("is called by the name where the file gives no short one", () => {
    expect(speakerNamed("Heiko Maas")?.shortName).toBe("Heiko Maas");
  });

  test.each([
    ["Jens Stoltenberg", "JS"],
    ["Jean-Yves Le Drian", "JYL"],
    ["ángel álvarez", "ÁÁ"],
    ["“Doc” (Ada) Alm", "DAA"],
    ["  Bo   –  Berg ", "BB"],
    ["王毅", "王"],
    ["𝒜da", "𝒜"],
    ["ß ßa ßb", "SSS"],
    ["3 Doors", "3D"],
    ["★", ""],
  ])("%s has the initials %s", (name, expected) => {
    expect(speakerNamed(name)?.initials).toBe(expected);
  });

  test("has at most three characters of initials, all of them letters or digits", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), (name) => {
        const initials = speakerNamed(name)?.initials ?? "";
        expect([...initials].length).toBeLessThanOrEqual(3);
        expect(initials).toMatch(/^[\p{L}\p{N}\p{M}]*$/u);
      }),
    );
  });
});

describe("entities", () => {
  test("are numbered from 0 in the file's order, and found again by id", () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const entities = entitiesOf(article);
        const numbers = entityNumbers(entities);
        const files = {
          speaker: article.speakers?.map(({ id }) => id),
          topic: article.topics?.map(({ id }) => id),
          country: article.countries?.map(({ code }) => code),
        };
        for (const kind of kinds) {
          expect(entities[kind].map(({ id }) => id)).toEqual(files[kind]);
          entities[kind].forEach((entity, index) => {
            expect(entity.kind).toBe(kind);
            expect(entity.number).toBe(index);
            expect(numbers[kind].get(entity.id)).toBe(index);
          });
        }
      }),
    );
  });

  test("are none where the file lists none", () => {
    expect(entitiesOf(articleWith({}))).toEqual({ speaker: [], topic: [], country: [] });
  });

  test("include every country that an annotation or a speaker names, after those the file lists", () => {
    const { article } = check(
      articleWith({
        sections: [{ id: "s", paragraphs: [{ id: "p", text: "Paris" }] }],
        countries: [{ code: "DE" }],
        speakers: [{ id: "x", name: "X", country: "US" }],
        annotations: [
          {
            id: "m",
            type: "mention",
            of: { country: "FR" },
            targets: [{ paragraph: "p", exact: "Paris" }],
          },
        ],
      }),
    );
    expect(article && entitiesOf(article).country.map(({ id }) => id)).toEqual(["DE", "US", "FR"]);
  });
});

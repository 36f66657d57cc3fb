import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../../../scripts/depth";
import { entitiesOf } from "./entity";
import type { AnnotatedArticle } from "./format";

type Speakers = NonNullable<AnnotatedArticle["speakers"]>;

function entities(speakers: Speakers, more: Partial<AnnotatedArticle> = {}) {
  const article = { formatVersion: "1.0", id: "x", language: "en-GB", headline: "X", sections: [] };
  return entitiesOf({ ...article, speakers, ...more });
}

const labelsOf = (speakers: Speakers) => entities(speakers).speaker.map(({ label }) => label);
const shortNamesOf = (speakers: Speakers) =>
  entities(speakers).speaker.map(({ shortName }) => shortName);

describe("two people are told apart", () => {
  const smiths = [
    { id: "c", name: "Chloe Smith", shortName: "Smith", role: "Minister" },
    { id: "o", name: "Owen Smith", shortName: "Smith", role: "Opposition" },
    { id: "b", name: "Ada Blom", shortName: "Blom" },
  ];

  test("by their whole names where they share a short one", () => {
    expect(shortNamesOf(smiths)).toEqual(["Chloe Smith", "Owen Smith", "Blom"]);
  });

  test("also where one is only called what the other is called for short", () => {
    expect(
      shortNamesOf([
        { id: "c", name: "Chloe Smith", shortName: "Smith" },
        { id: "s", name: "SMITH" },
      ]),
    ).toEqual(["Chloe Smith", "SMITH"]);
  });

  test.each<[string, Speakers, readonly string[]]>([
    [
      "role",
      [
        { id: "h1", name: "Henry Jenkins", role: "Member 1934–1966" },
        { id: "h2", name: "Henry Jenkins", role: "Member since 1967" },
      ],
      ["Henry Jenkins (Member 1934–1966)", "Henry Jenkins (Member since 1967)"],
    ],
    [
      "affiliation",
      [
        { id: "h1", name: "Jo Lee", role: "Member", affiliation: "Greens" },
        { id: "h2", name: "Jo Lee", role: "Member", affiliation: "Liberals" },
      ],
      ["Jo Lee (Greens)", "Jo Lee (Liberals)"],
    ],
    [
      "both together",
      [
        { id: "h1", name: "Jo Lee", role: "Member", affiliation: "Greens" },
        { id: "h2", name: "Jo Lee", role: "Member", affiliation: "Liberals" },
        { id: "h3", name: "Jo Lee", role: "Chair", affiliation: "Liberals" },
      ],
      ["Jo Lee (Member, Greens)", "Jo Lee (Member, Liberals)", "Jo Lee (Chair, Liberals)"],
    ],
    [
      "id",
      [
        { id: "h1", name: "Jo Lee" },
        { id: "h2", name: "Jo Lee" },
      ],
      ["Jo Lee (h1)", "Jo Lee (h2)"],
    ],
    [
      "nothing where only one has a role",
      [
        { id: "h1", name: "Jo Lee" },
        { id: "h2", name: "Jo Lee", role: "Chair" },
      ],
      ["Jo Lee", "Jo Lee (Chair)"],
    ],
  ])("by %s where they share a name", (_, speakers, expected) => {
    expect(labelsOf(speakers)).toEqual(expected);
    expect(shortNamesOf(speakers)).toEqual(expected);
  });

  test("by numbered initials on paper", () => {
    const initials = entities([
      { id: "a", name: "Jamie Shea" },
      { id: "b", name: "Jens Stoltenberg" },
      { id: "c", name: "Ada Alm" },
    ]).speaker.map((speaker) => speaker.initials);
    expect(initials).toEqual(["JS1", "JS2", "AA"]);
  });
});

test("two topics or countries of one name are told apart by their ids", () => {
  const { topic, country } = entities([], {
    topics: [
      { id: "ferry", name: "Water" },
      { id: "river", name: "Water" },
    ],
    countries: [
      { code: "CG", name: "Congo" },
      { code: "CD", name: "Congo" },
    ],
  });
  expect([...topic, ...country].map(({ label }) => label)).toEqual([
    "Water (ferry)",
    "Water (river)",
    "Congo (CG)",
    "Congo (CD)",
  ]);
});

test("no two of any speakers share a label, a short name or initials; who is alone keeps them", () => {
  const some = fc.constantFrom("A", "a", "A 2", "A (A)", "B", "Ａ", "A1", "A B");
  const speakers = fc.uniqueArray(
    fc.record(
      {
        id: fc.stringMatching(/^[a-z0-9]{1,3}$/),
        name: some,
        shortName: some,
        role: some,
        affiliation: some,
      },
      { requiredKeys: ["id", "name"] },
    ),
    { selector: ({ id }) => id, maxLength: 8 },
  );
  fc.assert(
    fc.property(speakers, (each) => {
      const found = entities(each).speaker;
      const shown = (key: "label" | "shortName" | "initials") =>
        found.map((speaker) => speaker[key].normalize("NFKC").toLowerCase());
      for (const key of ["label", "shortName", "initials"] as const) {
        expect(new Set(shown(key)).size).toBe(each.length);
      }
      const [only] = each;
      if (each.length === 1) {
        expect(found[0]?.label).toBe(only?.name);
        expect(found[0]?.shortName).toBe(only?.shortName ?? only?.name);
      }
    }),
    { numRuns: runs(50) },
  );
});

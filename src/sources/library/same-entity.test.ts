import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../../../scripts/depth";
import { identifierOf } from "./identifier";
import { type LibraryEntities, sameEntities } from "./same-entity";

type One = LibraryEntities["entities"][number];

/** One speaker in an article of its own. */
function speaker(id: string, name: string, ...sameAs: string[]): One {
  return { kind: "speaker", id, name, sameAs };
}

function articlesOf(...entities: readonly One[]): readonly LibraryEntities[] {
  return entities.map((entity, number) => ({ articleId: `a${number}`, entities: [entity] }));
}

/** Which of the entities, by number, are the same. */
function groupsOf(...entities: readonly One[]): readonly string[] {
  return sameEntities(articlesOf(...entities)).map(({ members }) =>
    members.map(({ articleId }) => articleId.slice(1)).join(),
  );
}

const q1 = "https://www.wikidata.org/entity/Q1";
const q2 = "https://www.wikidata.org/entity/Q2";

describe("in several articles", () => {
  test.each<[string, readonly One[], readonly string[]]>([
    [
      "the same identifier, whatever id and name",
      [speaker("maas", "Heiko Maas", q1), speaker("hm", "H. Maas", q2, q1)],
      ["0,1"],
    ],
    [
      "through a third that has both identifiers",
      [speaker("a", "A", q1), speaker("b", "B", q2), speaker("c", "C", q2, q1)],
      ["0,1,2"],
    ],
    [
      "the same id and name, without regard to case and accents",
      [speaker("sor", "Müge Šor"), speaker("sor", "muge sor"), speaker("sor", "Müge Šor")],
      ["0,1,2"],
    ],
    [
      "the same id and another name",
      [speaker("maas", "Heiko Maas"), speaker("maas", "Jo Maas")],
      ["0", "1"],
    ],
    [
      "the same name and another id",
      [speaker("maas", "Jo Maas"), speaker("jo", "Jo Maas")],
      ["0", "1"],
    ],
    [
      "the same id and name with other identifiers: two people",
      [speaker("maas", "Heiko Maas", q1), speaker("maas", "Heiko Maas", q2)],
      ["0", "1"],
    ],
    [
      "one without identifiers is the one that has its id and name",
      [speaker("maas", "Heiko Maas"), speaker("maas", "Heiko Maas", q1), speaker("hm", "Maas", q1)],
      ["0,1,2"],
    ],
    [
      "one without identifiers that could be either of two is neither",
      [
        speaker("maas", "Heiko Maas", q1),
        speaker("maas", "Heiko Maas"),
        speaker("maas", "Heiko Maas", q2),
        speaker("maas", "heiko maas"),
      ],
      ["0", "1,3", "2"],
    ],
    [
      "an identifier of a topic says nothing of a speaker",
      [speaker("nato", "NATO", q1), { kind: "topic", id: "nato", name: "NATO", sameAs: [q1] }],
      ["0", "1"],
    ],
    [
      "countries by their code, whatever else is said of them",
      [
        { kind: "country", id: "DE", name: "Germany", sameAs: [q1] },
        { kind: "country", id: "DE", name: "ألمانيا", sameAs: [q2] },
        { kind: "country", id: "FR", name: "Germany", sameAs: [q1] },
      ],
      ["0,1", "2"],
    ],
  ])("%s", (_name, entities, groups) => {
    expect(groupsOf(...entities)).toEqual(groups);
  });

  test("every occurrence is named with its article and its id there", () => {
    expect(sameEntities(articlesOf(speaker("maas", "M", q1), speaker("hm", "M", q1)))).toEqual([
      {
        kind: "speaker",
        members: [
          { articleId: "a0", entityId: "maas" },
          { articleId: "a1", entityId: "hm" },
        ],
      },
    ]);
  });
});

const anyEntity: fc.Arbitrary<One> = fc.record({
  kind: fc.constantFrom("speaker", "topic", "country"),
  id: fc.constantFrom("x", "y", "constructor"),
  name: fc.constantFrom("Él", "el", "No"),
  sameAs: fc.subarray(["a:1", "a:2", "a:3", "a:4"], { maxLength: 2 }),
});

const anyLibrary = fc
  .array(fc.uniqueArray(anyEntity, { maxLength: 4, selector: ({ kind, id }) => `${kind} ${id}` }), {
    maxLength: 6,
  })
  .map((articles) => articles.map((entities, number) => ({ articleId: `a${number}`, entities })));

/** The groups as sets, so that two partitions can be compared whatever their order. */
function partition(library: readonly LibraryEntities[]): ReadonlySet<string> {
  return new Set(
    sameEntities(library).map(({ kind, members }) =>
      members
        .map(({ articleId, entityId }) => `${kind} ${articleId} ${entityId}`)
        .sort()
        .join(),
    ),
  );
}

describe("for any library", () => {
  test("everything is in one group, and the groups are those of the plain way", () => {
    fc.assert(
      fc.property(anyLibrary, (library) => {
        const all = library.flatMap(({ articleId, entities }) =>
          entities.map((entity) => ({
            ...entity,
            path: `${entity.kind} ${articleId} ${entity.id}`,
          })),
        );
        const sharing = (a: One, b: One) =>
          a.kind === b.kind && a.kind !== "country" && a.sameAs.some((id) => b.sameAs.includes(id));
        const reach = (from: (typeof all)[number], joins: (a: One, b: One) => boolean) => {
          const reached = new Set([from]);
          for (const one of reached)
            for (const other of all) if (joins(one, other)) reached.add(other);
          return reached;
        };
        const alike = (a: One, b: One) => {
          if (a.kind !== b.kind || a.id !== b.id) return false;
          if (a.kind === "country") return true;
          const fold = ({ name }: One) => (name === "Él" ? "el" : name);
          if (fold(a) !== fold(b)) return false;
          if (a.sameAs.length > 0 && b.sameAs.length > 0) return false;
          const same = all.filter((c) => c.kind === a.kind && c.id === a.id && fold(c) === fold(a));
          const people = new Set(
            same
              .filter(({ sameAs }) => sameAs.length > 0)
              .map((each) =>
                [...reach(each, sharing)]
                  .map(({ path }) => path)
                  .sort()
                  .join(),
              ),
          );
          return people.size <= 1 || a.sameAs.length === b.sameAs.length;
        };
        const joins = (a: One, b: One) => sharing(a, b) || alike(a, b);
        const expected = all.map((each) =>
          [...reach(each, joins)]
            .map(({ path }) => path)
            .sort()
            .join(),
        );
        expect(partition(library)).toEqual(new Set(expected));
      }),
      { numRuns: runs(100) },
    );
  });

  test("the order of the articles does not matter", () => {
    fc.assert(
      fc.property(
        anyLibrary.chain((library) =>
          fc.tuple(
            fc.constant(library),
            fc.shuffledSubarray(library, { minLength: library.length }),
          ),
        ),
        ([library, shuffled]) => {
          expect(partition(shuffled)).toEqual(partition(library));
        },
      ),
    );
  });
});

test.each([
  ["http://www.wikidata.org/entity/Q6279", "https://www.wikidata.org/wiki/Q6279"],
  ["https://m.wikidata.org/wiki/Q6279/", "wikidata:q6279"],
  ["wd:Q6279", "https://WWW.Wikidata.org/entity/Q6279"],
  ["medtop:20000178", "http://cv.iptc.org/newscodes/mediatopic/20000178"],
  ["https://example.org/people/maas/", "http://EXAMPLE.org/people/maas"],
  ["ISNI:0000", "isni:0000"],
])("%s identifies the same as %s", (one, other) => {
  expect(identifierOf(one)).toBe(identifierOf(other));
});

test.each([
  ["https://www.wikidata.org/entity/Q1", "https://www.wikidata.org/entity/Q12"],
  ["https://example.org/A", "https://example.org/a"],
  ["https://example.org/?id=1", "https://example.org/?id=2"],
  ["isni:1", "orcid:1"],
])("%s identifies another than %s", (one, other) => {
  expect(identifierOf(one)).not.toBe(identifierOf(other));
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../../../../scripts/depth";
import { anyMarked } from "../article.arbitrary";
import { matchesOf } from "../filtering/matches";
import { emptySelection, selectionOf, toggle, toggleLeftOut } from "../filtering/selection";
import type { Kind } from "../kinds";
import { kinds } from "../kinds";
import { aMention, aQuotation, smallArticle } from "../small-article.fixture";
import { type EntityTally, entityPageOf, type SaidShare } from "./entity-page";
import { quotationEntries } from "./quotation-entries";

const marked = smallArticle(
  [
    ["We agree about rain. Bo and Ada nodded at Cy, me, Bo, included."],
    ["DE is dry. Bo slept.", "Ada is right."],
  ],
  [
    aQuotation("q1", ["bo", "ada"], [[1, "We agree about rain."]], { countries: ["FR"] }),
    aMention("m1", { topic: "rain" }, [1, "rain"]),
    aMention("m2", { speaker: "bo" }, [1, "Bo and"]),
    aQuotation("q2", ["bo"], [[1, "Cy, me, Bo, included"]]),
    aMention("m3", { speaker: "bo" }, [1, "Bo, included"]),
    aMention("m4", { speaker: "cy" }, [1, "Cy, me"]),
    aMention("m5", { country: "DE" }, [2, "DE"]),
    aMention("m6", { speaker: "bo" }, [2, "Bo"]),
    aQuotation("q3", ["cy"], [[3, "Ada is right."]], { topics: ["sun", "rain"] }),
    aMention("m7", { speaker: "ada" }, [3, "Ada"]),
  ],
  {
    speakers: [
      { id: "ada", name: "Ada Alm", country: "FR" },
      { id: "bo", name: "Bo Berg", country: "DE" },
      { id: "cy", name: "Cy Carr", country: "DE" },
      { id: "di", name: "Di Dorn", country: "DE" },
    ],
  },
);

function pageOf(kind: Kind, id: string, selection = emptySelection) {
  const entity = marked.entities[kind].find((each) => each.id === id);
  if (entity === undefined) throw new RangeError(id);
  return entityPageOf(marked, entity, matchesOf(marked, selection).annotations);
}

const ids = (said: SaidShare | undefined) => said?.entries.map(({ quotation }) => quotation.id);
const counts = (tallies: readonly EntityTally[] | undefined) =>
  tallies?.map(({ entity, tally }) => [entity.id, tally.quotations]);

describe("the page of", () => {
  test("a speaker: said by them, said about them by others, and named", () => {
    const bo = pageOf("speaker", "bo");
    expect(ids(bo.by)).toEqual(["q1", "q2"]);
    expect(bo.by?.tally).toEqual({ quotations: 2, words: 8, share: 8 / 11 });
    expect(counts(bo.by?.among.topic)).toEqual([["rain", 1]]);
    expect(counts(bo.by?.among.country)).toEqual([["FR", 1]]);
    expect(counts(bo.by?.among.speaker)).toEqual([["ada", 1]]);
    expect(ids(bo.about)).toEqual([]);
    expect(bo.mentions.map(({ mention, section }) => [mention.id, section.id])).toEqual([
      ["m2", "s1"],
      ["m6", "s2"],
    ]);
    expect(bo.mentions[1]?.context).toEqual([
      { before: "DE is dry. ", words: "Bo", after: " slept." },
    ]);
  });

  test("a speaker whom others name in their words", () => {
    const ada = pageOf("speaker", "ada");
    expect(ids(ada.about)).toEqual(["q3"]);
    expect(ada.mentions.map(({ mention, within }) => [mention.id, within.length])).toEqual([
      ["m7", 1],
    ]);
    const cy = pageOf("speaker", "cy");
    expect([ids(cy.by), ids(cy.about)]).toEqual([["q3"], ["q2"]]);
  });

  test("a topic: said on it, by whom and where, most first", () => {
    const rain = pageOf("topic", "rain");
    expect(rain.by).toBeUndefined();
    expect(ids(rain.about)).toEqual(["q1", "q3"]);
    expect(counts(rain.about.among.speaker)).toEqual([
      ["ada", 1],
      ["bo", 1],
      ["cy", 1],
    ]);
    expect(counts(rain.about.among.topic)).toEqual([["sun", 1]]);
    expect(rain.about.sections.map(({ section, tally }) => [section.id, tally.words])).toEqual([
      ["s1", 4],
      ["s2", 3],
    ]);
    expect(rain.mentions).toEqual([]);
  });

  test("a country: said by its speakers, said about it, its speakers and where it is named", () => {
    const germany = pageOf("country", "DE");
    expect(ids(germany.by)).toEqual(["q1", "q2", "q3"]);
    expect(counts(germany.by?.among.speaker)).toEqual([
      ["bo", 2],
      ["ada", 1],
      ["cy", 1],
    ]);
    expect(ids(germany.about)).toEqual([]);
    expect(counts(germany.speakers)).toEqual([
      ["bo", 2],
      ["cy", 1],
      ["di", 0],
    ]);
    expect(germany.mentions.map(({ mention }) => mention.id)).toEqual(["m5"]);
    expect(ids(pageOf("country", "FR").about)).toEqual(["q1"]);
  });

  test("a speaker under a filter: what it leaves, of how many, still in the same words", () => {
    const ada = pageOf("speaker", "ada", selectionOf({ speaker: ["ada"] }));
    expect([ids(ada.by), ada.by?.inAll, ids(ada.about), ada.about.inAll]).toEqual([
      ["q1"],
      1,
      [],
      1,
    ]);
    expect(ada.mentions.map(({ mention, within }) => [mention.id, within.length])).toEqual([
      ["m7", 1],
    ]);
    const bo = pageOf("speaker", "bo", selectionOf({ topic: ["sun"] }));
    expect([ids(bo.by), bo.by?.inAll, bo.mentions.length, bo.mentionsInAll]).toEqual([[], 2, 0, 2]);
  });

  test("a topic or country under a filter", () => {
    const rain = pageOf("topic", "rain", selectionOf({ speaker: ["cy"] }));
    expect([ids(rain.about), rain.about.inAll, rain.about.tally.share]).toEqual([["q3"], 2, 1]);
    const germany = pageOf("country", "DE", selectionOf({}, { country: ["DE"] }));
    expect([ids(germany.by), germany.mentions.length, germany.mentionsInAll]).toEqual([
      ["q1", "q2", "q3"],
      0,
      1,
    ]);
  });

  test("anyone: a filter takes away what is no match, and nothing else", () => {
    fc.assert(
      fc.property(anyMarked, fc.array(fc.nat(), { maxLength: 4 }), (marked, picks) => {
        const all = kinds.flatMap((kind) => marked.entities[kind]);
        const chosen = picks.flatMap((pick) => all[pick % all.length] ?? []);
        const selection = chosen.reduce(
          (so, { kind, id }, at) => (at % 2 === 0 ? toggle : toggleLeftOut)(so, kind, id),
          emptySelection,
        );
        const { annotations } = matchesOf(marked, selection);
        const isLeft = ({ key }: { key: number }) => annotations.some((each) => each.key === key);
        for (const entity of all) {
          const [whole, page] = [undefined, annotations].map((m) =>
            entityPageOf(marked, entity, m),
          );
          if (whole === undefined || page === undefined) throw new RangeError();
          for (const side of ["by", "about"] as const) {
            expect(page[side]?.entries).toEqual(
              whole[side]?.entries.filter(({ quotation }) => isLeft(quotation)),
            );
            expect(page[side]?.inAll).toBe(whole[side]?.entries.length);
          }
          expect(page.mentions).toEqual(whole.mentions.filter(({ mention }) => isLeft(mention)));
          expect(page.mentionsInAll).toBe(whole.mentions.length);
        }
      }),
      { numRuns: runs(30) },
    );
  });

  test("anyone: every mention is in what is said by or about them, or listed, never both", () => {
    fc.assert(
      fc.property(anyMarked, (marked) => {
        const entries = quotationEntries(marked);
        for (const entity of kinds.flatMap((kind) => marked.entities[kind])) {
          const { kind, id, number } = entity;
          const { by, about, mentions } = entityPageOf(marked, entity);
          const own = kind === "speaker" ? by : about;
          expect(own?.entries).toEqual(
            entries.filter(({ quotation }) => quotation.members[kind].includes(number)),
          );
          const named = marked.annotations.filter(
            ({ annotation }) =>
              annotation.type === "mention" &&
              Object.entries(annotation.of).join() === `${kind},${id}`,
          );
          const outside = named.filter(
            (one) =>
              !own?.entries.some(({ quotation }) =>
                one.ranges.every((part) =>
                  quotation.ranges.some(
                    (range) =>
                      range.paragraph === part.paragraph &&
                      range.start <= part.start &&
                      part.end <= range.end,
                  ),
                ),
              ),
          );
          expect(mentions.map(({ mention }) => mention)).toEqual(outside);
          if (kind === "speaker") {
            expect(new Set(about.entries)).toEqual(
              new Set(mentions.flatMap(({ within }) => within)),
            );
          } else expect(mentions.every(({ within }) => within.length === 0)).toBe(true);
        }
      }),
      { numRuns: runs(30) },
    );
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../../../../scripts/depth";
import { anyMarked } from "../article.arbitrary";
import { inside } from "../belonging.reference";
import { matchesOf } from "../filtering/matches";
import { type Selection, selectionOf } from "../filtering/selection";
import { kinds } from "../kinds";
import { aMention, aQuotation, smallArticle } from "../small-article.fixture";
import { quotationEntries } from "./quotation-entries";
import { type Voice, voicesOf } from "./voices";

const brief = ({ entity, said, mentions, first }: Voice) => [
  entity.id,
  said.quotations,
  said.words,
  mentions,
  first?.id,
];

describe("the voices of an article", () => {
  const marked = smallArticle(
    [["Cy came. We agree about rain. Bo and Ada nodded at Cy, me, Bo, included."], ["DE is dry."]],
    [
      aMention("m1", { speaker: "cy" }, [1, "Cy came"]),
      aQuotation("q1", ["bo", "ada"], [[1, "We agree about rain."]], { countries: ["FR"] }),
      aMention("m2", { topic: "rain" }, [1, "rain"]),
      aQuotation("q2", ["bo"], [[1, "Cy, me, Bo, included"]]),
      aMention("m3", { speaker: "bo" }, [1, "Bo and"]),
      aMention("m4", { speaker: "bo" }, [1, "Bo, included"]),
      aMention("m5", { speaker: "cy" }, [1, "Cy, me"]),
      aMention("m6", { country: "DE" }, [2, "DE"]),
    ],
    {
      speakers: [
        { id: "ada", name: "Ada Alm", country: "FR" },
        { id: "bo", name: "Bo Berg", country: "DE" },
        { id: "cy", name: "Cy Carr", country: "DE" },
        { id: "di", name: "Di Dorn" },
      ],
    },
  );
  const voices = voicesOf(marked);
  const voicesUnder = (selection: Selection) =>
    voicesOf(marked, matchesOf(marked, selection).annotations);

  test("in order of appearance: who is quoted, who is only named, who is neither", () => {
    expect(voices.speaker.quoted.map(brief)).toEqual([
      ["ada", 1, 4, 0, "q1"],
      ["bo", 2, 8, 1, "q1"],
    ]);
    expect(voices.speaker.mentioned.map(brief)).toEqual([["cy", 0, 0, 2, "m1"]]);
    expect(voices.speaker.absent.map(brief)).toEqual([["di", 0, 0, 0, undefined]]);
  });

  test("under a filter: who is quoted elsewhere in the article is not only named", () => {
    const { speaker, topic, total } = voicesUnder(selectionOf({ topic: ["rain"] }));
    expect(total).toEqual({ quotations: 1, words: 4, share: 1 });
    expect(speaker.quoted.map(brief)).toEqual([
      ["ada", 1, 4, 0, "q1"],
      ["bo", 1, 4, 0, "q1"],
    ]);
    expect(speaker.mentioned.map(brief)).toEqual([["cy", 0, 0, 0, "m1"]]);
    expect(speaker.mentioned[0]?.inAll).toEqual({ quotations: 0, mentions: 2 });
    expect(topic.absent.map(({ entity }) => entity.id)).toEqual(["sun"]);
  });

  test("under a filter by speaker: mentions that are a match, and those without one told of how many", () => {
    const { speaker, topic, country, from } = voicesUnder(selectionOf({ speaker: ["cy"] }));
    expect(speaker.quoted).toEqual([]);
    expect(speaker.filteredOut.map((voice) => [...brief(voice), voice.inAll])).toEqual([
      ["ada", 0, 0, 0, "q1", { quotations: 1, mentions: 0 }],
      ["bo", 0, 0, 0, "q1", { quotations: 2, mentions: 1 }],
    ]);
    expect(speaker.mentioned.map(brief)).toEqual([["cy", 0, 0, 2, "m1"]]);
    expect(topic.filteredOut.map(brief)).toEqual([["rain", 0, 0, 0, "q1"]]);
    expect(country.filteredOut.map(brief)).toEqual([["FR", 0, 0, 0, "q1"]]);
    expect(country.mentioned.map(brief)).toEqual([["DE", 0, 0, 0, "m6"]]);
    expect(from).toEqual([]);
  });

  test("with a country left out, its mentions are not counted", () => {
    const { country, speaker } = voicesUnder(selectionOf({}, { country: ["DE"] }));
    expect(country.mentioned.map(brief)).toEqual([["DE", 0, 0, 0, "m6"]]);
    expect(speaker.filteredOut).toEqual([]);
  });

  test("a joint quotation counts in full for each, and once in the total", () => {
    expect(voices.total).toEqual({ quotations: 2, words: 8, share: 1 });
    expect(voices.speaker.quoted.map(({ said }) => said.share)).toEqual([0.5, 1]);
  });

  test("about a country is not from a country", () => {
    expect(voices.country.quoted.map(brief)).toEqual([["FR", 1, 4, 0, "q1"]]);
    expect(voices.country.mentioned.map(brief)).toEqual([["DE", 0, 0, 1, "m6"]]);
    expect(voices.from.map(brief)).toEqual([
      ["DE", 2, 8, 1, "q1"],
      ["FR", 1, 4, 0, "q1"],
    ]);
  });

  test("a topic named in a quotation is spoken on, not only named", () => {
    expect(voices.topic.quoted.map(brief)).toEqual([["rain", 1, 4, 0, "q1"]]);
    expect(voices.topic.absent.map(({ entity }) => entity.id)).toEqual(["sun"]);
  });

  test("of random articles are those of the plain way", () => {
    fc.assert(
      fc.property(anyMarked, (marked) => {
        const voices = voicesOf(marked);
        const entries = quotationEntries(marked);
        expect(voices.total.quotations).toBe(entries.length);
        for (const kind of kinds) {
          const { quoted, mentioned, absent } = voices[kind];
          const all = [...quoted, ...mentioned, ...absent];
          expect(all.map(({ entity }) => entity.number).sort((a, b) => a - b)).toEqual(
            marked.entities[kind].map(({ number }) => number),
          );
          for (const { entity, said, mentions, first } of all) {
            const own = entries.filter(({ quotation }) =>
              quotation.members[kind].includes(entity.number),
            );
            expect(said.quotations).toBe(own.length);
            const named = marked.annotations.filter(
              ({ annotation }) =>
                annotation.type === "mention" &&
                Object.entries(annotation.of).join() === `${kind},${entity.id}`,
            );
            const apart = named.filter(
              (one) => !own.some(({ quotation }) => inside(one, quotation)),
            );
            expect(mentions).toBe(apart.length);
            const appearances = [...named, ...own.map(({ quotation }) => quotation)];
            const numbers = appearances.map(({ key }) => key);
            expect(first?.key).toBe(numbers.length === 0 ? undefined : Math.min(...numbers));
          }
          expect(quoted.every(({ said }) => said.quotations > 0)).toBe(true);
          expect(
            mentioned.every(({ said, mentions }) => said.quotations === 0 && mentions > 0),
          ).toBe(true);
          for (const list of [quoted, mentioned]) {
            const order = list.map(({ first }) => first?.key ?? 0);
            expect(order).toEqual([...order].sort((a, b) => a - b));
          }
        }
      }),
      { numRuns: runs(50) },
    );
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runs } from "../../../../scripts/depth";
import { anyMarked } from "../article.arbitrary";
import { inside } from "../belonging.reference";
import { kinds } from "../kinds";
import type { MarkedArticle } from "../marked-article";
import { sentenceStarts } from "../sentences";
import { aMention, smallArticle } from "../small-article.fixture";
import { entityPageOf } from "./entity-page";
import { mentionsBySentence } from "./mentions-by-sentence";

const passage = "It has rained for days on end, and the rain will hardly ever stop again.";

function listed(marked: MarkedArticle, topic: string) {
  const entity = marked.entities.topic.find(({ id }) => id === topic);
  if (entity === undefined) throw new RangeError(topic);
  const { mentions } = entityPageOf(marked, entity);
  return mentionsBySentence(marked, mentions);
}

describe("mentions in a list", () => {
  const marked = smallArticle(
    [[`Rain is rain, and rain is wet. No more rain. ${passage}`]],
    [
      aMention("m1", { topic: "rain" }, [1, "Rain"]),
      aMention("m2", { topic: "rain" }, [1, "rain, and"]),
      aMention("m3", { topic: "rain" }, [1, "rain is wet"]),
      aMention("m4", { topic: "rain" }, [1, "more rain"]),
      aMention("m5", { topic: "rain" }, [1, passage]),
      aMention("m6", { topic: "rain" }, [1, "the rain will"]),
    ],
  );

  test("of one sentence are one entry, and those in a passage are the passage's", () => {
    const sentences = listed(marked, "rain");
    expect(sentences.map(({ mentions }) => mentions.map(({ id }) => id))).toEqual([
      ["m1", "m2", "m3"],
      ["m4"],
      ["m5"],
    ]);
    expect(sentences[0]?.context.map(({ before, words }) => [before, words])).toEqual([
      ["", "Rain"],
      [" is ", "rain, and"],
      [" ", "rain is wet"],
    ]);
  });

  test("of random articles stand in one entry each, no sentence twice", () => {
    fc.assert(
      fc.property(anyMarked, (marked) => {
        for (const entity of kinds.flatMap((kind) => marked.entities[kind])) {
          const { mentions } = entityPageOf(marked, entity);
          const sentences = mentionsBySentence(marked, mentions);
          const shown = sentences.flatMap((each) => each.mentions);
          expect(new Set(shown).size).toBe(shown.length);
          for (const { mention } of mentions) {
            const isHeld = shown.some((other) => other !== mention && inside(mention, other));
            expect(shown.includes(mention) || isHeld).toBe(true);
          }
          const places = sentences.map(({ mentions: [first] }) => {
            const { paragraph, start } = first?.ranges[0] ?? { paragraph: -1, start: 0 };
            const text = marked.paragraphs[paragraph]?.text ?? "";
            const starts = sentenceStarts(text, marked.article.language, 0);
            return `${paragraph} ${starts.filter((at) => at <= start).length}`;
          });
          expect(new Set(places).size).toBe(places.length);
        }
      }),
      { numRuns: runs(100) },
    );
  });
});

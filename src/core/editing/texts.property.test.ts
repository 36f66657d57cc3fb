// Any article: its texts and who speaks in it are changed, and annotations follow.
import fc from "fast-check";
import { expect, test } from "vitest";
import { propertyTimeout, runs } from "../../../scripts/depth";
import { anyArticle, opened } from "../article/article.arbitrary";
import type { AnnotatedArticle } from "../article/format";
import type { MarkedArticle } from "../article/marked-article";
import { applyAll } from "./change";
import { pick } from "./doing.arbitrary";
import type { JsonObject } from "./json";
import { mergeEntities } from "./merge-entities";
import type { Operation } from "./operation";
import { editWords, joinParagraphs } from "./paragraphs";
import { splitParagraph } from "./split-paragraph";

test(
  "an edit of a text keeps every annotation of which the words are still there",
  () => {
    fc.assert(
      fc.property(anyArticle, fc.nat(9), fc.nat(60), fc.nat(9), (article, p, at, cut) => {
        const file = article as unknown as JsonObject;
        const before = opened(file);
        const paragraph = pick(before.paragraphs, p);
        if (paragraph === undefined) return;
        const start = at % (paragraph.text.length + 1);
        const end = Math.min(start + cut, paragraph.text.length);
        if (/[\uDC00-\uDFFF]/.test((paragraph.text[start] ?? "") + (paragraph.text[end] ?? "")))
          return;
        const to = `${paragraph.text.slice(0, start)}§§${paragraph.text.slice(end)}`;
        const { operations } = editWords(file, before, paragraph.id, to);
        const applied = applyAll(file, operations);
        if (applied.status === "misfit") throw new RangeError(JSON.stringify(applied));
        const after = opened(applied.file);
        for (const { id, ranges } of before.annotations) {
          const words = wordsOf(before, ranges);
          const touched = ranges.some(
            (range) =>
              range.paragraph === paragraph.number && range.end >= start && range.start <= end,
          );
          if (touched) continue;
          const now = after.annotations.find((each) => each.id === id);
          expect(now && wordsOf(after, now.ranges)).toEqual(words);
        }
      }),
      { numRuns: runs(200) },
    );
  },
  propertyTimeout,
);

test(
  "a paragraph that is split and joined again is as it was, with its annotations",
  () => {
    fc.assert(
      fc.property(anyArticle, fc.nat(9), fc.nat(60), (article, p, at) => {
        const file = article as unknown as JsonObject;
        const before = opened(file);
        const paragraph = pick(before.paragraphs, p);
        if (paragraph === undefined) return;
        const space = paragraph.text.indexOf(" ", at % (paragraph.text.length + 1));
        if (space < 0 || paragraph.image) return;
        const split = applied(file, splitParagraph(file, before, paragraph.id, space, "split"));
        const marked = opened(split);
        const words = (of: MarkedArticle) =>
          of.annotations
            .map(({ ranges }) => wordsOf(of, ranges).join(" ").replace(/\s+/g, " ").trim())
            .filter((each) => each !== "")
            .sort();
        expect(words(marked)).toHaveLength(words(before).length);
        const again = applied(split, joinParagraphs(split, marked, paragraph.id));
        const after = opened(again);
        expect(after.paragraphs.map(({ text }) => text)).toEqual(
          before.paragraphs.map(({ text }) => text),
        );
        expect(words(after)).toEqual(words(before));
      }),
      { numRuns: runs(200) },
    );
  },
  propertyTimeout,
);

test(
  "merging leaves nothing of the one and gives all to the other",
  () => {
    fc.assert(
      fc.property(anyArticle, fc.nat(9), fc.nat(9), (article: AnnotatedArticle, a, b) => {
        const file = article as unknown as JsonObject;
        const before = opened(file);
        const [gone, kept] = [pick(before.entities.speaker, a), pick(before.entities.speaker, b)];
        if (gone === undefined || kept === undefined || gone === kept) return;
        const after = opened(applied(file, mergeEntities(file, "speaker", gone.id, kept.id)));
        expect(after.entities.speaker.map(({ id }) => id)).not.toContain(gone.id);
        expect(after.annotations).toHaveLength(before.annotations.length);
        const of = (marked: MarkedArticle, ids: readonly string[]) =>
          marked.annotations
            .filter(({ annotation }) =>
              annotation.type === "quotation"
                ? annotation.speakers.some((id) => ids.includes(id))
                : "speaker" in annotation.of && ids.includes(annotation.of.speaker),
            )
            .map(({ id }) => id);
        expect(of(after, [kept.id])).toEqual(of(before, [gone.id, kept.id]));
        expect(after.article.speakers?.find(({ id }) => id === kept.id)?.aliases).toContain(
          gone.name,
        );
      }),
      { numRuns: runs(100) },
    );
  },
  propertyTimeout,
);

function applied(file: JsonObject, operations: readonly Operation[]): JsonObject {
  const result = applyAll(file, operations);
  if (result.status === "misfit") throw new RangeError(JSON.stringify(result.misfit));
  return result.file;
}

function wordsOf({ paragraphs }: MarkedArticle, ranges: MarkedArticle["annotations"][0]["ranges"]) {
  return ranges.map(({ paragraph, start, end }) => paragraphs[paragraph]?.text.slice(start, end));
}

// Any article, any changes: what has been done can be undone, and the same list gives the same file.
import fc from "fast-check";
import { expect, test } from "vitest";
import { propertyTimeout, runs } from "../../scripts/depth";
import { anyArticle, opened } from "../article/article.arbitrary";
import type { AnnotatedArticle } from "../article/format";
import type { MarkedArticle } from "../article/marked-article";
import {
  accept,
  addAnnotations,
  changeType,
  remove,
  setAbout,
  setMode,
  setSpeakers,
} from "./annotations";
import { applyAll, type Change, inversesOf } from "./change";
import { correct } from "./correct";
import { withEndMoved } from "./ends";
import { addEntity, divideEntity, mergeEntities, setEntityField } from "./entities";
import { begun, continued, type Edited, type Logged, replayed } from "./history";
import type { JsonObject } from "./json";
import type { Operation } from "./operation";
import { editWords, joinParagraphs, splitParagraph } from "./paragraphs";
import { parsePatch, patchText } from "./patch";
import { setRanges } from "./set-ranges";
import { settling } from "./settle";

/** One of everything a person can do, by three numbers that are brought into bounds. */
const doings: readonly ((
  file: JsonObject,
  marked: MarkedArticle,
  picks: readonly [number, number, number],
) => readonly Operation[])[] = [
  (file, marked, [a]) => accept(file, [pick(marked.annotations, a)?.id ?? ""]),
  (file, marked, [a]) => remove(file, [pick(marked.annotations, a)?.id ?? ""]),
  (file, { annotations, entities }, [a, b]) =>
    setSpeakers(file, [pick(annotations, a)?.id ?? ""], [pick(entities.speaker, b)?.id ?? ""]),
  (file, { annotations, entities }, [a, b]) => {
    const chosen = pick(annotations, a);
    if (chosen?.annotation.type !== "quotation") return [];
    return setAbout(file, chosen.id, "topics", b % 3 ? [pick(entities.topic, b)?.id ?? ""] : []);
  },
  (file, { annotations }, [a, b]) => {
    const chosen = pick(annotations, a);
    if (chosen?.annotation.type !== "quotation") return [];
    return setMode(file, chosen.id, pick(["quoted", "indirect"], b) ?? "turn");
  },
  (file, { annotations, entities }, [a, b, c]) => {
    const kind = pick(["quotation", "speaker", "topic", "country"] as const, c) ?? "speaker";
    const value = pick(entities[kind === "quotation" ? "speaker" : kind], b)?.id;
    const id = pick(annotations, a)?.id;
    return value === undefined || id === undefined ? [] : changeType(file, id, kind, value);
  },
  (file, marked, [a, b, c]) => {
    const chosen = pick(marked.annotations, a);
    const [first, ...others] = chosen?.ranges ?? [];
    if (chosen === undefined || first === undefined) return [];
    const text = marked.paragraphs[first.paragraph]?.text ?? "";
    const end = b % 2 ? "end" : "start";
    const moved = withEndMoved(
      first,
      text,
      "en",
      end,
      c % 2 ? 1 : -1,
      b % 3 ? "word" : "character",
    );
    return setRanges(file, marked, chosen.id, [moved, ...others]);
  },
  (file, marked, [a, b, c]) => {
    const paragraph = pick(marked.paragraphs, a);
    if (paragraph === undefined || paragraph.text === "") return [];
    const start = b % paragraph.text.length;
    const end = Math.min(start + 1 + (c % 9), paragraph.text.length);
    const range = { paragraph: paragraph.number, start, end };
    const speaker = marked.entities.speaker[0]?.id ?? "";
    const id = `n${a}-${b}-${c}`;
    if (marked.article.annotations?.some((each) => each.id === id)) return [];
    const annotation = { id, type: "quotation", speakers: [speaker] } as const;
    return addAnnotations(file, marked, [
      { annotation: { ...annotation, speakers: [speaker] }, ranges: [range] },
    ]);
  },
  (file, _, [a, b]) => addEntity(file, "speaker", `new-${a}`, `New ${b}`),
  (file, { entities }, [a, b]) =>
    setEntityField(file, "speaker", pick(entities.speaker, a)?.id ?? "", "name", `Renamed ${b}`),
  (file, { entities }, [a, b, c]) => {
    const kind = pick(["speaker", "topic"] as const, c) ?? "topic";
    const [gone, kept] = [pick(entities[kind], a), pick(entities[kind], b)];
    return gone && kept ? mergeEntities(file, kind, gone.id, kept.id) : [];
  },
  (file, { entities, annotations }, [a, b, c]) => {
    const from = pick(entities.speaker, a)?.id ?? "";
    const to = { id: `divided-${b}`, name: `Divided ${b}` };
    return divideEntity(file, "speaker", from, to, [pick(annotations, c)?.id ?? ""]);
  },
  (file, marked, [a, b, c]) => {
    const paragraph = pick(marked.paragraphs, a);
    if (paragraph === undefined) return [];
    const { id, text } = paragraph;
    const at = b % (text.length + 1);
    const to = text.slice(0, at) + ["", "so ", "😀", "x"][c % 4] + text.slice(at + (c % 6));
    return editWords(file, marked, id, to).operations;
  },
  (file, marked, [a, b, c]) => {
    const paragraph = pick(marked.paragraphs, a);
    if (paragraph === undefined) return [];
    return splitParagraph(
      file,
      marked,
      paragraph.id,
      b % (paragraph.text.length + 1),
      `s${b}-${c}`,
    );
  },
  (file, marked, [a]) => joinParagraphs(file, marked, pick(marked.paragraphs, a)?.id ?? ""),
];

const anyDoings = fc.array(
  fc.record({
    which: fc.nat(doings.length - 1),
    picks: fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30)),
  }),
  { maxLength: 12 },
);

type Doings = typeof anyDoings extends fc.Arbitrary<infer T> ? T : never;

/** Does all of it, each in what the ones before have left; what does nothing is passed over. */
function changesOf(file: JsonObject, all: Doings): readonly Change[] {
  let now = file;
  const changes: Change[] = [];
  for (const { which, picks } of all) {
    const operations = doings[which]?.(now, opened(now), picks) ?? [];
    if (operations.length === 0) continue;
    const applied = applyAll(now, operations);
    if (applied.status === "misfit") throw new RangeError(JSON.stringify(applied.misfit));
    now = applied.file;
    changes.push({ what: "field", about: "", at: "2025-01-01T00:00:00Z", operations });
  }
  return changes;
}

/** An article with what the format does not know, in between. */
const anyFile = fc
  .tuple(anyArticle, fc.nat(5), fc.boolean())
  .map(([article, at, broken]): JsonObject => {
    const annotations = (article.annotations ?? []).map((each, number) => ({
      ...(number === at ? { unknown: { deep: [1, null] } } : {}),
      ...each,
      ...(number % 2 ? { origin: "machine", confidence: 0.5 } : {}),
    }));
    if (broken) annotations.splice(at, 0, { type: "quotation", id: "left out" } as never);
    return { own: "first", ...article, annotations, last: [{}] } as unknown as JsonObject;
  });

test(
  "what is undone is as it was, to the byte, and what is redone as well",
  () => {
    fc.assert(
      fc.property(anyFile, anyDoings, (file, all) => {
        const changes = changesOf(file, all);
        let edited = begun(file);
        const files = [JSON.stringify(file)];
        const step = (logged: Logged): Edited => {
          const next = continued(edited, logged);
          if (next === undefined) throw new RangeError("does not fit");
          return next;
        };
        for (const change of changes) {
          edited = step({ do: change });
          files.push(JSON.stringify(edited.file));
        }
        for (let at = changes.length; at > 0; at -= 1) {
          edited = step({ undo: true });
          expect(JSON.stringify(edited.file)).toBe(files[at - 1]);
        }
        for (let at = 1; at <= changes.length; at += 1) {
          edited = step({ redo: true });
          expect(JSON.stringify(edited.file)).toBe(files[at]);
        }
      }),
      { numRuns: runs(40) },
    );
  },
  propertyTimeout,
);

test(
  "any beginning of a log gives the file that there was then, after having been written down",
  () => {
    fc.assert(
      fc.property(anyFile, anyDoings, fc.array(fc.boolean()), (file, all, undone) => {
        const log = changesOf(file, all).flatMap((change, at): Logged[] =>
          undone[at] ? [{ do: change }, { undo: true }, { redo: true }] : [{ do: change }],
        );
        let edited = begun(file);
        for (const [at, logged] of log.entries()) {
          edited = continued(edited, logged) ?? edited;
          const written = JSON.parse(JSON.stringify(log.slice(0, at + 1)));
          const again = replayed(JSON.parse(JSON.stringify(file)), written);
          expect(again.misfits).toBe(0);
          expect(JSON.stringify(again.edited.file)).toBe(JSON.stringify(edited.file));
        }
      }),
      { numRuns: runs(50) },
    );
  },
  propertyTimeout,
);

test(
  "a patch, written and read, makes the same file, and its inverse the one before",
  () => {
    fc.assert(
      fc.property(anyFile, anyDoings, (file, all) => {
        const changes = changesOf(file, all);
        const text = patchText({ article: "random", changes });
        expect(text.trimEnd().split("\n")).toHaveLength(
          changes.length === 0 ? 1 : changes.length + 2,
        );
        const patch = parsePatch(JSON.parse(text));
        const { file: after, left } = correct(file, patch?.changes ?? []);
        expect(left).toEqual([]);
        const inverse = [...changes]
          .reverse()
          .map((change) => ({ ...change, operations: inversesOf(change.operations) }));
        expect(JSON.stringify(correct(after, inverse).file)).toBe(JSON.stringify(file));
      }),
      { numRuns: runs(50) },
    );
  },
  propertyTimeout,
);

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
      { numRuns: runs(80) },
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
      { numRuns: runs(80) },
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
      { numRuns: runs(50) },
    );
  },
  propertyTimeout,
);

test(
  "a file that says all of it needs no settling, and stays the same value",
  () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        expect(settling(file)).toEqual([]);
      }),
      { numRuns: runs(50) },
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

function pick<T>(list: readonly T[], by: number): T | undefined {
  return list[by % Math.max(1, list.length)];
}

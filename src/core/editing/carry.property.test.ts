import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { propertyTimeout, runs } from "../../../scripts/depth";
import { opened } from "../article/article.arbitrary";
import { carry } from "../article/carry";
import type { MarkedArticle } from "../article/marked-article";
import { marksByParagraph, marksOf } from "../article/marks";
import { openArticle } from "../article/open-article";
import { OpenedBefore } from "../article/opened-before";
import { aMention, aQuotation, smallArticle } from "../article/small-article.fixture";
import { addAnnotations, remove, setSpeakers } from "./annotations";
import { applyAll, inversesOf } from "./change";
import { anyDoings, anyFile, changesOf } from "./editing.arbitrary";
import type { JsonObject } from "./json";
import type { Operation } from "./operation";

/** The article without keys, as text: that is quicker to compare. */
function withoutKeys({ annotations, ...article }: MarkedArticle): string {
  return JSON.stringify([article, annotations.map(({ key, ...annotation }) => annotation)]);
}

/** The same of what is marked in its paragraphs. */
function marksWithoutKeys(marked: MarkedArticle, of: typeof marksOf): string {
  const annotations = of(marked).map(({ covers, ...lists }) => [
    covers,
    Object.values(lists).map((list) => list.map(({ key, ...annotation }) => annotation)),
  ]);
  return JSON.stringify(annotations);
}

test(
  "after anything that is done, the article is the one opened afresh, but for its keys",
  () => {
    fc.assert(
      fc.property(anyFile, anyDoings, (file, doings) => {
        let now = file;
        let carried = opened(file);
        const seen = new OpenedBefore();
        openArticle(file, seen);
        const all = changesOf(file, doings).map(({ operations }) => operations);
        // And the last is undone.
        for (const operations of [...all, ...all.slice(-1).map(inversesOf)]) {
          const before = carried;
          const applied = applyAll(now, operations);
          if (applied.status === "misfit") throw new RangeError("a change that does not fit");
          now = applied.file;
          const fresh = opened(now);
          const reopened = openArticle(now, seen);
          expect(reopened.status).toBe("opened");
          if (reopened.status !== "opened") return;
          expect(JSON.stringify(reopened.marked)).toBe(JSON.stringify(fresh));
          carried = carry(before, reopened.marked);
          expect(withoutKeys(carried)).toBe(withoutKeys(fresh));
          expect(marksWithoutKeys(carried, marksOf)).toBe(
            marksWithoutKeys(fresh, marksByParagraph),
          );
          const keys = carried.annotations.map(({ key }) => key);
          expect(new Set(keys).size).toBe(keys.length);
          // Removed and added for ever, they stay small.
          expect(Math.max(-1, ...keys)).toBeLessThan(
            Math.max(keys.length, ...before.annotations.map(({ key }) => key + 1)) || 1,
          );
          for (const { id, key } of carried.annotations) {
            const was = before.annotations.find((each) => each.id === id);
            if (was !== undefined) expect(key).toBe(was.key);
          }
        }
      }),
      { numRuns: runs(100) },
    );
  },
  propertyTimeout,
);

describe("of an article of many paragraphs, only the paragraphs of an annotation get other marks", () => {
  const count = 30;
  const marked = smallArticle(
    [new Array<string>(count).fill("Rain in Berlin.")],
    Array.from({ length: count }, (_, at) => [
      aQuotation(`q${at}`, ["ada"], [[at + 1, "Rain in Berlin"]]),
      aMention(`m${at}`, { country: "DE" }, [at + 1, "Berlin"]),
    ]).flat(),
  );
  const file = marked.article as unknown as JsonObject; // it is a JSON value
  const corrected = (operations: readonly Operation[]) => {
    const applied = applyAll(file, operations);
    if (applied.status === "misfit") throw new RangeError("a change that does not fit");
    return carry(marked, opened(applied.file));
  };
  const touched = (article: MarkedArticle) =>
    marksOf(article).flatMap((marks, at) => (marks === marksOf(marked)[at] ? [] : [at]));

  test("that is added", () => {
    const range = { paragraph: 3, start: 0, end: 4 };
    const annotation = { id: "new", type: "mention", of: { topic: "rain" } } as const;
    const added = corrected(addAnnotations(file, marked, [{ annotation, ranges: [range] }]));
    expect(touched(added)).toEqual([3]);
    expect(added.annotations.find(({ id }) => id === "new")?.key).toBe(2 * count);
    expect(added.annotations.filter((each) => !marked.annotations.includes(each))).toHaveLength(2);
  });

  test("that is changed", () => {
    expect(touched(corrected(setSpeakers(file, ["q7"], ["bo"])))).toEqual([7]);
  });

  test("that is removed", () => {
    const removed = corrected(remove(file, ["q5"]));
    expect(touched(removed)).toEqual([5]);
    expect(removed.annotations).toHaveLength(2 * count - 1);
  });

  test("and a new one takes the key of one that is gone", () => {
    const removed = corrected(remove(file, ["q5"]));
    expect(carry(removed, marked).annotations.map(({ key }) => key)).toEqual(
      marked.annotations.map(({ key }) => key),
    );
  });
});

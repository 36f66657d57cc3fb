// Any article and anything that is done to it, for property tests.
import fc from "fast-check";
import { anyArticle, opened } from "../article/article.arbitrary";
import { applyAll, type Change } from "./change";
import { doings } from "./doings.arbitrary";
import type { JsonObject } from "./json";

export const anyDoings = fc.array(
  fc.record({
    which: fc.nat(doings.length - 1),
    picks: fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30)),
  }),
  { maxLength: 12 },
);

export type Doings = typeof anyDoings extends fc.Arbitrary<infer T> ? T : never;

/** Does all of it, each in what the ones before have left; what does nothing is passed over. */
export function changesOf(file: JsonObject, all: Doings): readonly Change[] {
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
export const anyFile = fc
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

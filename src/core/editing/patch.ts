import * as v from "valibot";
import { kinds } from "../article/kinds";
import { type Change, deeds } from "./change";
import type { Logged } from "./history";
import { isObject, type Json, type JsonObject } from "./json";

/** A saved list of changes of one article. */
export interface Patch {
  /** The id of the article that it was made on. */
  readonly article: string;
  readonly changes: readonly Change[];
}

const entries = ["section", "paragraph", "annotation", ...kinds] as const;

const json = v.custom<Json>((value) => value !== undefined, "a JSON value");

const operation = v.variant("op", [
  v.object({
    op: v.literal("set"),
    of: v.picklist(["article", ...entries]),
    id: v.optional(v.string()),
    field: v.string(),
    from: v.optional(json),
    to: v.optional(json),
    before: v.optional(v.string()),
  }),
  v.object({
    op: v.picklist(["add", "remove"]),
    of: v.picklist(entries),
    in: v.optional(v.string()),
    value: v.custom<JsonObject>(isObject, "an object"),
    at: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    after: v.optional(v.string()),
    alone: v.optional(v.literal(true)),
  }),
]);

const change = v.object({
  what: v.picklist(deeds),
  about: v.string(),
  at: v.string(),
  by: v.optional(v.string()),
  operations: v.array(operation),
});

const patch = v.object({
  corrections: v.literal("1.0"),
  article: v.string(),
  changes: v.array(change),
});

const logged = v.union([
  v.object({ do: change }),
  v.object({ undo: v.literal(true) }),
  v.object({ redo: v.literal(true) }),
  v.object({ aside: change }),
  v.object({ answered: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) }),
]);

/** An entry of a log as it was written; undefined for what is none. */
export function parseLogged(value: unknown): Logged | undefined {
  const parsed = v.safeParse(logged, value);
  return parsed.success ? parsed.output : undefined;
}

/** A patch as it was written; undefined for what is none. */
export function parsePatch(value: unknown): Patch | undefined {
  const parsed = v.safeParse(patch, value);
  return parsed.success
    ? { article: parsed.output.article, changes: parsed.output.changes }
    : undefined;
}

/** A patch as a JSON file with one change a line, so that two versions of it can be compared by lines. */
export function patchText({ article, changes }: Patch): string {
  const head = `"corrections": "1.0", "article": ${JSON.stringify(article)}`;
  if (changes.length === 0) return `{${head}, "changes": []}\n`;
  const lines = changes.map((each) => JSON.stringify(each)).join(",\n");
  return `{${head}, "changes": [\n${lines}\n]}\n`;
}

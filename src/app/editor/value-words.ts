import { kinds } from "../../core/article/kinds";
import type { MarkedArticle } from "../../core/article/marked-article";
import type { Change } from "../../core/editing/change";
import { entriesOf, isObject, type Json } from "../../core/editing/json";

/** The fields of an entry that a person is told nothing by. */
const untold = new Set([
  "id",
  "type",
  "paragraph",
  "start",
  "end",
  "prefix",
  "suffix",
  "origin",
  "confidence",
]);

/** The names of speakers, topics and countries by their ids: the article's, and those that a change adds. */
export function namesFor({ entities }: MarkedArticle, { operations }: Change) {
  const names = new Map<string, string>();
  for (const kind of kinds) for (const { id, name } of entities[kind]) names.set(id, name);
  for (const operation of operations) {
    if (operation.op !== "add") continue;
    const { id, name } = operation.value;
    if (typeof id === "string" && typeof name === "string") names.set(id, name);
  }
  return names;
}

/** A value of an article's file as a person reads it: names for ids, words for places. Empty for none. */
export function valueWords(names: ReadonlyMap<string, string>, value: Json | undefined): string {
  if (value === undefined || value === null) return "";
  const all = (values: readonly Json[], between: string) =>
    values
      .map((each) => valueWords(names, each))
      .filter((each) => each !== "")
      .join(between);
  if (Array.isArray(value)) return all(entriesOf(value), ", ");
  if (!isObject(value)) return names.get(String(value)) ?? String(value);
  const told = Object.entries(value).filter(([field]) => !untold.has(field));
  return all(
    told.map(([, each]) => each),
    " · ",
  );
}

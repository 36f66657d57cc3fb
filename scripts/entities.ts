import { buildEntityIndex } from "../src/sources/library/build-entity-index";
import { articlesIn } from "./library-folder";

/**
 * The text of entities.json: who and what the articles of a folder have in common. One line per
 * article and per entity, so that a change shows where it is. Throws for an article that cannot be
 * shown.
 */
export function entitiesText(folder: string): string {
  const { articles, entities } = buildEntityIndex(articlesIn(folder));
  return `{"articles":${lines(articles)},"entities":${lines(entities)}}\n`;
}

function lines(values: readonly unknown[]): string {
  return `[\n${values.map((value) => JSON.stringify(value)).join(",\n")}\n]`;
}

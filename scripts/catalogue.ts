import type { Catalogue } from "../src/sources/library/catalogue";
import { catalogueEntryOf } from "../src/sources/library/catalogue-entry";
import { articlesIn } from "./library-folder";

/**
 * The catalogue of a folder of articles, as the text of its file. Articles stand in the order that
 * the catalogue has now, new ones before them. Throws for an article that cannot be shown.
 */
export function catalogueText(folder: string): string {
  const articles = articlesIn(folder).map((marked) => catalogueEntryOf(marked));
  return `${JSON.stringify({ articles } satisfies Catalogue, undefined, 2)}\n`;
}

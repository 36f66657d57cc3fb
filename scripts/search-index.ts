import { buildSearchIndex } from "../src/sources/search/build-search-index";
import { articlesIn } from "./library-folder";

/** The text of search.json: the prepared search of a folder's articles. Throws for an article that cannot be shown. */
export function searchIndexText(folder: string): string {
  return `${JSON.stringify(buildSearchIndex(articlesIn(folder)))}\n`;
}

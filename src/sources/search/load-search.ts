import * as v from "valibot";
import { passagesOf, type SearchPassage } from "./passages";
import { searchFile } from "./search-file";
import { Vocabulary } from "./vocabulary";

/** A library ready to be searched. */
export interface SearchIndex {
  readonly passages: readonly SearchPassage[];
  readonly vocabulary: Vocabulary;
  /** Which word stands in which passage, see postings.ts. */
  readonly postings: string;
}

/** Takes the generated file's JSON value to an index. Throws a ValiError for any other value. */
export function loadSearch(json: unknown): SearchIndex {
  const { articles, words } = v.parse(searchFile, json);
  return { passages: passagesOf(articles), vocabulary: new Vocabulary(words), postings: words };
}

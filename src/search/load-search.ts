import MiniSearch from "minisearch";
import * as v from "valibot";
import { engineOptions, type Indexed } from "./engine";
import { type Passage, passagesOf } from "./passages";
import { decodePostings } from "./postings";
import { searchFile } from "./search-file";

/** A library ready to be searched. */
export interface SearchIndex {
  readonly passages: readonly Passage[];
  readonly engine: MiniSearch<Indexed>;
}

/**
 * Takes the generated file's JSON value to an index. Works in steps of some milliseconds, so that
 * the page stays awake meanwhile. Rejects with a ValiError for any other value.
 */
export async function loadSearch(json: unknown): Promise<SearchIndex> {
  const { articles, words } = v.parse(searchFile, json);
  const passages = passagesOf(articles);
  const postings = await decodePostings(words, passages.length, giveWay);
  return { passages, engine: await MiniSearch.loadJSAsync(postings, engineOptions) };
}

/** A message comes back at once where a timer would wait for some milliseconds. */
function giveWay(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

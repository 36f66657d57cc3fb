import { loadSearch, type SearchIndex } from "./load-search";
import { type OwnFileRevision, OwnSearch } from "./own-search";
import { type SearchResults, searchAll } from "./search";

/** What the worker is told: the prepared file's bytes, once; the reader's own files; words to look for. */
export type SearchRequest =
  | { readonly bytes: Uint8Array }
  | { readonly keepOnly: readonly OwnFileRevision[] }
  | { readonly add: OwnFileRevision; readonly of: Uint8Array }
  | { readonly words: string };

/** What it answers, in the order it was told. */
export type SearchAnswer =
  | { readonly ready: true }
  | { readonly refused: string }
  | { readonly lacking: readonly OwnFileRevision[] }
  | { readonly results: SearchResults };

let index: SearchIndex | undefined;
const own = new OwnSearch();

self.onmessage = ({ data }: MessageEvent<SearchRequest>) => self.postMessage(answerTo(data));

function answerTo(data: SearchRequest): SearchAnswer {
  if ("words" in data) {
    const indexes = index === undefined ? [own.index] : [index, own.index];
    return { results: searchAll(indexes, data.words) };
  }
  if ("keepOnly" in data) return { lacking: own.keepOnly(data.keepOnly) };
  if ("add" in data) {
    own.add(data.add, data.of);
    return { ready: true };
  }
  try {
    index = loadSearch(JSON.parse(new TextDecoder().decode(data.bytes)));
    return { ready: true };
  } catch (error) {
    return { refused: error instanceof Error ? error.message : "" };
  }
}

import { loadSearch, type SearchIndex } from "./load-search";
import { type SearchResults, search } from "./search";

/** What the worker is told: the prepared file's bytes, once; then words to look for. */
export type Told = { readonly bytes: Uint8Array } | { readonly words: string };

/** What it answers, in the order it was told. */
export type Answer =
  | { readonly ready: true }
  | { readonly refused: string }
  | { readonly results: SearchResults };

let index: SearchIndex | undefined;

self.onmessage = async ({ data }: MessageEvent<Told>) => {
  const answer = (message: Answer) => self.postMessage(message);
  if ("words" in data) {
    if (index !== undefined) answer({ results: search(index, data.words) });
    return;
  }
  try {
    index = loadSearch(JSON.parse(new TextDecoder().decode(data.bytes)));
    answer({ ready: true });
  } catch (error) {
    answer({ refused: error instanceof Error ? error.message : "" });
  }
};

import { startWorker } from "../trusted/own-script";
import { NewestFirst } from "./newest-first";
import type { SearchResults } from "./search";
import type { Answer, Told } from "./search.worker";
import workerAddress from "./search.worker?worker&url";

/** Finds words in the library without the page waiting. */
export interface Searcher {
  /** What is found; undefined when other words have been asked for before it was their turn. */
  readonly ask: (words: string) => Promise<SearchResults | undefined>;
}

/**
 * Makes the bytes of the prepared file ready to be searched, in a worker; on the page where no worker
 * can be had. Rejects with an Error for bytes that are no such file.
 */
export async function openSearcher(bytes: Uint8Array): Promise<Searcher> {
  const answer = (await beside(bytes)) ?? (await here(bytes));
  const asked = new NewestFirst(answer);
  return { ask: (words) => asked.ask(words) };
}

type Answering = (words: string) => Promise<SearchResults>;

/** Undefined where no worker can be had. */
async function beside(bytes: Uint8Array): Promise<Answering | undefined> {
  let worker: Worker;
  let first: Answer;
  try {
    worker = startWorker(workerAddress);
    first = await told(worker, { bytes });
  } catch {
    return undefined;
  }
  if ("refused" in first) {
    worker.terminate();
    throw new Error(first.refused);
  }
  return async (words) => {
    const answer = await told(worker, { words });
    return "results" in answer ? answer.results : { hits: [], total: 0 };
  };
}

/** Tells the worker something and waits for its answer: one thing at a time. */
function told(worker: Worker, message: Told): Promise<Answer> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
    worker.onerror = reject;
    worker.postMessage(message);
  });
}

async function here(bytes: Uint8Array): Promise<Answering> {
  const [{ loadSearch }, { search }] = await Promise.all([
    import("./load-search"),
    import("./search"),
  ]);
  const index = loadSearch(JSON.parse(new TextDecoder().decode(bytes)));
  return async (words) => search(index, words);
}

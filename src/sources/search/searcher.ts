import { startWorker } from "../trusted/own-script";
import { NewestFirst } from "./newest-first";
import type { OwnFileRevision } from "./own-search";
import type { SearchResults } from "./search";
import type { SearchAnswer, SearchRequest } from "./search.worker";
import workerAddress from "./search.worker?worker&url";

/** Finds words in the library without the page waiting. */
export interface Searcher {
  /** What is found; undefined when other words have been asked for before it was their turn. */
  readonly ask: (words: string) => Promise<SearchResults | undefined>;
  /** Forgets every file of the reader's own that is not among these; gives those it lacks. */
  readonly keepOnly: (files: readonly OwnFileRevision[]) => Promise<readonly OwnFileRevision[]>;
  /** Takes a file of the reader's own in. One that is no article is found by nothing. */
  readonly add: (file: OwnFileRevision, bytes: Uint8Array) => Promise<void>;
}

type Engine = Omit<Searcher, "ask"> & {
  readonly answer: (words: string) => Promise<SearchResults>;
};

/**
 * Makes the bytes of the prepared file ready to be searched, in a worker; on the page where no worker
 * can be had. Rejects with an Error for bytes that are no such file.
 */
export async function openSearcher(bytes: Uint8Array): Promise<Searcher> {
  const { answer, keepOnly, add } = (await beside(bytes)) ?? (await here(bytes));
  const asked = new NewestFirst(answer);
  return { ask: (words) => asked.ask(words), keepOnly, add };
}

/** Undefined where no worker can be had. */
async function beside(bytes: Uint8Array): Promise<Engine | undefined> {
  let tell: (message: SearchRequest) => Promise<SearchAnswer>;
  let worker: Worker;
  let first: SearchAnswer;
  try {
    worker = startWorker(workerAddress);
    tell = oneByOne(worker);
    first = await tell({ bytes });
  } catch {
    return undefined;
  }
  if ("refused" in first) {
    worker.terminate();
    throw new Error(first.refused);
  }
  return {
    answer: async (words) => {
      const answer = await tell({ words });
      return "results" in answer ? answer.results : { hits: [], total: 0 };
    },
    keepOnly: async (files) => {
      const answer = await tell({ keepOnly: files });
      return "lacking" in answer ? answer.lacking : [];
    },
    add: async (file, of) => void (await tell({ add: file, of })),
  };
}

/** Tells the worker one thing after the other, and gives its answer to each. */
function oneByOne(worker: Worker): (message: SearchRequest) => Promise<SearchAnswer> {
  let last: Promise<unknown> = Promise.resolve();
  const tell = (message: SearchRequest) =>
    new Promise<SearchAnswer>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<SearchAnswer>) => resolve(data);
      worker.onerror = reject;
      worker.postMessage(message);
    });
  return (message) => {
    const answer = last.then(() => tell(message));
    last = answer.catch(() => {});
    return answer;
  };
}

async function here(bytes: Uint8Array): Promise<Engine> {
  const [{ loadSearch }, { searchAll }, { OwnSearch }] = await Promise.all([
    import("./load-search"),
    import("./search"),
    import("./own-search"),
  ]);
  const index = loadSearch(JSON.parse(new TextDecoder().decode(bytes)));
  const own = new OwnSearch();
  return {
    answer: async (words) => searchAll([index, own.index], words),
    keepOnly: async (files) => own.keepOnly(files),
    add: async (file, of) => own.add(file, of),
  };
}

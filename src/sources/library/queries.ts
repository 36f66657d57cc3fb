// The room that knows where articles come from: the catalogue of bundled ones, and fetching a file
// to an article. It imports article and address; loaders and components share these query options.
import { QueryClient, queryOptions } from "@tanstack/react-query";
import type { Provenance } from "../../core/address/provenance";
import type { Opened } from "../../core/article/open-article";
import type { Catalogue } from "./catalogue";
import { type Document, fromLibrary } from "./document";
import { loadBytes } from "./load-bytes";
import { LoadError } from "./load-error";
import { openPrepared } from "./opening/prepared";
import { tellProgress } from "./opening/progress";

const folder = `${import.meta.env.BASE_URL}articles/`;

/** Nothing changes under a reader's eyes: a loaded file stays as it is until the page is loaded again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        // Without a network too: else a failed request would wait for one, and the reader with it.
        networkMode: "always",
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        structuralSharing: false,
        retry: (count, error) =>
          count < 2 && error instanceof LoadError && error.retryable && navigator.onLine,
        retryDelay: (count) => 1000 * 2 ** count,
      },
    },
  });
}

/** The bundled articles, in the order they are shown. */
export function catalogueQuery() {
  return queryOptions({
    queryKey: ["catalogue"],
    queryFn: ({ signal }): Promise<Catalogue> =>
      import("./load-catalogue").then(({ loadCatalogue }) => loadCatalogue(signal)),
  });
}

/** One article, wherever it comes from, checked, placed and indexed. */
export function articleQuery(provenance: Provenance) {
  return queryOptions({
    queryKey: ["article", provenance],
    queryFn: ({ signal }): Promise<Document> => loadArticle(provenance, signal),
  });
}

/** The address of a file that lies beside the bundled articles, such as a picture. */
export function besideArticles(path: string): string {
  return /^(https?:|\/)/.test(path) ? path : `${folder}${path}`;
}

async function loadArticle(provenance: Provenance, signal: AbortSignal): Promise<Document> {
  if (provenance.from === "library") return loadBundled(provenance.articleId, signal);
  return (await import("./load-unbundled")).loadUnbundled(provenance, signal);
}

async function loadBundled(articleId: string, signal: AbortSignal): Promise<Document> {
  const url = `${folder}${encodeURIComponent(articleId)}.json`;
  tellProgress("fetching");
  const [bytes, prepared] = await Promise.all([
    loadBytes(url, signal),
    loadPrepared(articleId, signal),
  ]);
  const opened = openPrepared(bytes, prepared) ?? (await openUnprepared(bytes, signal));
  if (opened.status === "opened") return { marked: opened.marked, origin: fromLibrary };
  throw new LoadError({ reason: "refused", problems: opened.problems }, url);
}

/** What the build found out about the article; nothing where there is none to be had. */
async function loadPrepared(articleId: string, signal: AbortSignal): Promise<string> {
  try {
    const url = `${folder}${encodeURIComponent(articleId)}.prepared.json`;
    return new TextDecoder().decode(await loadBytes(url, signal));
  } catch {
    signal.throwIfAborted();
    // The file will be examined here: the code for it comes while the file still does, and a worker.
    import("./opening/open-bytes").catch(() => {});
    import("./opening/stand-by").then(({ standBy }) => standBy()).catch(() => {});
    return "";
  }
}

/** Checking and placing has code of its own, which bundled articles do without. */
async function openUnprepared(bytes: Uint8Array, signal: AbortSignal): Promise<Opened> {
  const { openBytes } = await import("./opening/open-bytes");
  return openBytes(bytes, signal, tellProgress);
}

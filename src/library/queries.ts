// The room that knows where articles come from: the catalogue of bundled ones, and fetching a file
// to an article. It imports only src/article; loaders and components share these query options.
import { QueryClient, queryOptions } from "@tanstack/react-query";
import * as v from "valibot";
import type { MarkedArticle } from "../article/marked-article";
import { openArticle } from "../article/open-article";
import { type Catalogue, catalogue } from "./catalogue";
import { decode } from "./decode";
import { type EntityIndex, entityIndex } from "./entity-index";
import { fetchBytes } from "./fetch-bytes";
import { LoadError } from "./load-error";

const folder = `${import.meta.env.BASE_URL}articles/`;

/** Nothing changes under a reader's eyes: a loaded file stays as it is until the page is loaded again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        networkMode: "offlineFirst",
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        structuralSharing: false,
        retry: (count, error) => count < 2 && error instanceof LoadError && error.retryable,
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
      loadGenerated("articles/catalogue.json", catalogue, signal),
  });
}

/** One bundled article, checked, placed and indexed. */
export function articleQuery(articleId: string) {
  return queryOptions({
    queryKey: ["article", articleId],
    queryFn: ({ signal }): Promise<MarkedArticle> => loadArticle(articleId, signal),
  });
}

/** The address of a file that lies beside the bundled articles, such as a picture. */
export function besideArticles(path: string): string {
  return /^(https?:|\/)/.test(path) ? path : `${folder}${path}`;
}

async function loadArticle(articleId: string, signal: AbortSignal): Promise<MarkedArticle> {
  const url = `${folder}${encodeURIComponent(articleId)}.json`;
  const opened = openArticle(await loadJson(url, signal));
  if (opened.status === "opened") return opened.marked;
  throw new LoadError({ reason: "refused", problems: opened.problems }, url);
}

/** What the bundled articles have in common: loaded only by the pages that show it. */
export function entityIndexQuery() {
  return queryOptions({
    queryKey: ["entities"],
    queryFn: ({ signal }): Promise<EntityIndex> =>
      loadGenerated("library/entities.json", entityIndex, signal),
  });
}

async function loadGenerated<Schema extends v.GenericSchema>(
  name: string,
  schema: Schema,
  signal: AbortSignal,
): Promise<v.InferOutput<Schema>> {
  const url = `${import.meta.env.BASE_URL}${name}`;
  const parsed = v.safeParse(schema, await loadJson(url, signal));
  if (parsed.success) return parsed.output;
  const problems = parsed.issues.map((issue) => ({
    code: "type" as const,
    severity: "error" as const,
    path: v.getDotPath(issue) ?? "",
    message: issue.message,
  }));
  throw new LoadError({ reason: "refused", problems }, url);
}

async function loadJson(url: string, signal: AbortSignal): Promise<unknown> {
  const { bytes, mediaType } = await fetchBytes(url, signal);
  // A static host that serves the app at every address answers a missing file with its page.
  if (mediaType.startsWith("text/html")) throw new LoadError({ reason: "not-found" }, url);
  const decoded = decode(bytes);
  if ("value" in decoded) return decoded.value;
  throw new LoadError({ reason: "refused", problems: [decoded.problem] }, url);
}

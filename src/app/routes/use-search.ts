import { queryOptions, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { refusalOf } from "../../core/article/problem";
import { isLostCode } from "../../offline/lost-code";
import { onChange } from "../../sources/library/device/changes";
import { loadBytes } from "../../sources/library/load-bytes";
import { LoadError } from "../../sources/library/load-error";
import type { SearchResults } from "../../sources/search/search";
import { openSearcher, type Searcher } from "../../sources/search/searcher";

const file = `${import.meta.env.BASE_URL}library/search.json`;

/** The prepared search of the library: fetched when the first letter is typed. */
function searcherQuery() {
  return queryOptions({
    queryKey: ["search"],
    queryFn: ({ signal }) => load(signal),
  });
}

async function load(signal: AbortSignal): Promise<Searcher> {
  const bytes = await loadBytes(file, signal);
  try {
    return await openSearcher(bytes);
  } catch (error) {
    if (isLostCode(error)) throw error;
    throw new LoadError({ reason: "refused", problems: [refusalOf("type.made-file", {})] }, file);
  }
}

/** What is found in all articles; the last that was found while there is nothing newer. */
export function useSearch(words: string): {
  readonly results: SearchResults | undefined;
  readonly error: LoadError | undefined;
  readonly retry: () => void;
} {
  const isAsked = words.trim() !== "";
  const { data, error, refetch } = useQuery({ ...searcherQuery(), enabled: isAsked });
  const [results, setResults] = useState<SearchResults>();
  const [taken, setTaken] = useState(0);
  useEffect(() => {
    if (data === undefined) return;
    const takeIn = async () => {
      const { searchOwnFiles } = await import("./search-own-files");
      await searchOwnFiles(data, () => setTaken((times) => times + 1));
    };
    void takeIn().catch(() => {});
    return onChange(() => void takeIn().catch(() => {}));
  }, [data]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asks again when more files have been taken in
  useEffect(() => {
    if (data === undefined || !isAsked) return;
    let overtaken = false;
    void data.ask(words).then((found) => {
      if (found !== undefined && !overtaken) setResults(found);
    });
    return () => {
      overtaken = true;
    };
  }, [data, words, isAsked, taken]);
  if (error !== null && !(error instanceof LoadError)) throw error;
  return {
    results: isAsked ? results : undefined,
    error: error ?? undefined,
    retry: () => void refetch(),
  };
}

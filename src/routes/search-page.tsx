import { queryOptions, useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { Link, useNavigate, useSearchParams } from "react-router";
import * as v from "valibot";
import { searchHref } from "../address/paths";
import { LoadError } from "../library/load-error";
import { loadLibraryFile } from "../library/load-json";
import { loadSearch } from "../search/load-search";
import { search } from "../search/search";
import { useOverviewWords } from "../wording/use-overview-words";
import LoadFailed from "./load-failed";
import { SearchHitEntry } from "./search-hit-entry";

/** The prepared search of the library: fetched when the first letter is typed. */
function searchQuery() {
  return queryOptions({
    queryKey: ["search"],
    queryFn: async ({ signal }) =>
      loadSearch(await loadLibraryFile("library/search.json", v.unknown(), signal)),
  });
}

/** Search in the texts and quotations of all articles, in the browser. */
export function SearchPage() {
  const words = useOverviewWords();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const asked = params.get("q") ?? "";
  const [typed, setTyped] = useState(asked);
  const [known, setKnown] = useState(asked);
  if (known !== asked) {
    setKnown(asked);
    setTyped(asked);
  }
  const { data, error, refetch } = useQuery({ ...searchQuery(), enabled: typed.trim() !== "" });
  const results = useMemo(
    () => (data === undefined || typed.trim() === "" ? undefined : search(data, typed)),
    [data, typed],
  );
  useEffect(() => {
    document.title = [typed.trim(), words.search.title, words.site].filter(Boolean).join(" · ");
    if (typed === asked) return;
    const timer = setTimeout(() => void navigate(searchHref(typed), { replace: true }), 250);
    return () => clearTimeout(timer);
  }, [typed, asked, navigate, words]);
  if (error instanceof LoadError) {
    return <LoadFailed error={error} articleId={undefined} retry={() => void refetch()} />;
  }
  return (
    <main id="article" tabIndex={-1} className="library">
      <header className="library-head">
        <h1>{words.search.title}</h1>
      </header>
      <search className="library-search">
        <label htmlFor="search">{words.search.label}</label>
        <input
          id="search"
          type="search"
          className="field"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <p role="status" className="library-found">
          {results === undefined
            ? typed.trim() === ""
              ? words.search.hint
              : words.errors.loading
            : words.search.found(results.hits.length, results.total)}
        </p>
      </search>
      <ol className="entries">
        {results?.hits.map((hit) => (
          <li key={`${hit.articleId} ${hit.paragraphId ?? hit.heading ?? ""}`}>
            <SearchHitEntry hit={hit} />
          </li>
        ))}
      </ol>
      <p>
        <Link to="/" className="button">
          {words.errors.toLibrary}
        </Link>
      </p>
    </main>
  );
}

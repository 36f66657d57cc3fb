import { useEffect, useState } from "react";
import { Link, useNavigate, useNavigationType, useSearchParams } from "react-router";
import { searchHref } from "../../core/address/paths";
import { Region } from "../ui/region";
import { useSaid } from "../ui/status";
import { useTitle } from "../ui/use-title";
import { useOverviewWords } from "../wording/use-overview-words";
import DataFailed from "./data-failed";
import { SearchHitEntry } from "./search-hit-entry";
import { useSearch } from "./use-search";

/** Search in the texts and quotations of all articles, in the browser. */
export function SearchPage() {
  const words = useOverviewWords();
  const navigate = useNavigate();
  const navigation = useNavigationType();
  const [params] = useSearchParams();
  const asked = params.get("q") ?? "";
  const [typed, setTyped] = useState(asked);
  const [known, setKnown] = useState(asked);
  if (known !== asked) {
    setKnown(asked);
    // Otherwise it is what was typed a moment ago, and more may have been typed since.
    if (navigation !== "REPLACE") setTyped(asked);
  }
  const { results, error, retry } = useSearch(typed);
  const found = results && words.search.found(results.hits.length, results.total);
  useSaid(found ?? "");
  useTitle(typed.trim(), words.search.title);
  useEffect(() => {
    if (typed === asked) return;
    const timer = setTimeout(() => void navigate(searchHref(typed), { replace: true }), 250);
    return () => clearTimeout(timer);
  }, [typed, asked, navigate]);
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
        <p className="library-found">
          {error === undefined &&
            (found ?? (typed.trim() === "" ? words.search.hint : words.errors.loading))}
        </p>
      </search>
      {error !== undefined && <DataFailed of="search" error={error} retry={retry} />}
      <Region name="search results" of={results}>
        <ol className="entries">
          {results?.hits.map((hit) => (
            <li
              key={`${hit.deviceKey ?? ""} ${hit.articleId} ${hit.paragraphId ?? hit.heading ?? ""}`}
            >
              <SearchHitEntry hit={hit} />
            </li>
          ))}
        </ol>
      </Region>
      {/* Not before the results that push it down. */}
      {(results !== undefined || error !== undefined || typed.trim() === "") && (
        <p>
          <Link to="/" className="button">
            {words.errors.toLibrary}
          </Link>
        </p>
      )}
    </main>
  );
}

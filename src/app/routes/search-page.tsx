import { useNavigate, useSearchParams } from "react-router";
import { articleHref, searchHref } from "../../core/address/paths";
import type { Provenance } from "../../core/address/provenance";
import { direction } from "../../core/article/direction";
import type { SearchHit } from "../../sources/search/search";
import type { Snippet } from "../../sources/search/snippet";
import { Link } from "../ui/link";
import { entryFacts, LibraryMain, LibrarySearch } from "../ui/page-layout";
import { Region } from "../ui/region";
import { useSaid } from "../ui/status";
import { useTitle } from "../ui/use-title";
import { useTypedInAddress } from "../ui/use-typed";
import { useOverviewWords } from "../wording/use-overview-words";
import DataFailed from "./data-failed";
import { useSearch } from "./use-search";

/** Search in the texts and quotations of all articles, in the browser. */
export function SearchPage() {
  const words = useOverviewWords();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const asked = params.get("q") ?? "";
  const [typed, setTyped] = useTypedInAddress(
    asked,
    (words) => void navigate(searchHref(words), { replace: true }),
  );
  const { results, error, retry } = useSearch(typed);
  const found = results && words.search.found(results.hits.length, results.total);
  useSaid(found ?? "");
  useTitle(typed.trim(), words.search.title);
  return (
    <LibraryMain title={words.search.title}>
      <LibrarySearch
        field="search"
        label={words.search.label}
        result={
          error === undefined &&
          (found ?? (typed.trim() === "" ? words.search.hint : words.errors.loading))
        }
      >
        <input
          id="search"
          type="search"
          className="field"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </LibrarySearch>
      {error !== undefined && <DataFailed of="search" error={error} retry={retry} />}
      <Region name="search results" of={results}>
        <ol className="entries *:not-first:border-t *:not-first:border-line">
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
    </LibraryMain>
  );
}

/** The words that were found in a text, to be found again where it stands; none where it is only its speaker's name. */
function wordsFound({ text, found }: Snippet): string {
  const each = found.map(({ start, end }) => text.slice(start, end));
  return [...new Set(each)].map((word) => (/\s/.test(word) ? `"${word}"` : word)).join(" ");
}

/** One place that was found: the words in their line, who says them, and the way there. */
function SearchHitEntry({ hit }: { hit: SearchHit }) {
  const words = useOverviewWords();
  const { articleId, deviceKey, headline, language, published, sectionId } = hit;
  const { heading, quotation, snippet } = hit;
  const from: Provenance =
    deviceKey === undefined ? { from: "library", articleId } : { from: "device", key: deviceKey };
  return (
    <article className="search-hit py-4.5">
      <p className="font-serif text-lg/[1.55]" lang={language} dir={direction(language)}>
        <Link
          className="decoration-[1px] underline-offset-[0.2em] no-underline hover:underline"
          to={articleHref({
            ...from,
            sectionId,
            annotationId: quotation?.id,
            listing: { group: "none", sort: "order", find: wordsFound(snippet) },
          })}
        >
          {snippet.found.map(({ start, end }, index) => (
            <span key={start}>
              <span>{snippet.text.slice(snippet.found[index - 1]?.end ?? 0, start)}</span>
              <mark className="bg-found text-inherit forced-colors:bg-[Mark] forced-colors:text-[MarkText]">
                {snippet.text.slice(start, end)}
              </mark>
            </span>
          ))}
          <span>{snippet.text.slice(snippet.found.at(-1)?.end ?? 0)}</span>
        </Link>
      </p>
      <p className={entryFacts}>
        {deviceKey !== undefined && <span>{words.library.onDevice}</span>}
        {quotation !== undefined && quotation.speakers.length > 0 && (
          <strong>
            <bdi>{words.list(quotation.speakers)}</bdi>
          </strong>
        )}
        <bdi lang={language}>{headline}</bdi>
        {heading !== undefined && <bdi lang={language}>{heading}</bdi>}
        {published !== undefined && <time dateTime={published}>{words.date(published)}</time>}
      </p>
    </article>
  );
}

import { useQuery, useQueryErrorResetBoundary, useSuspenseQuery } from "@tanstack/react-query";
import { type ReactNode, Suspense, useState, useSyncExternalStore } from "react";
import { useLocation } from "react-router";
import { patterns, searchHref } from "../../core/address/paths";
import { findArticles } from "../../sources/library/find-articles";
import { ownEntriesQuery } from "../../sources/library/own/own-queries";
import { catalogueQuery } from "../../sources/library/queries";
import { OpenButtons } from "../device/open-buttons";
import { Link } from "../ui/link";
import { LibraryMain, LibrarySearch } from "../ui/page-layout";
import { part } from "../ui/part";
import { Region } from "../ui/region";
import { useSaid } from "../ui/status";
import { useKeptScroll } from "../ui/use-kept-scroll";
import { useTitle } from "../ui/use-title";
import { usePartWords } from "../wording/use-part-words";
import { ArticleEntry } from "./article-entry";
import { LoadBoundary } from "./load-boundary";

const FileShelf = part(() => import("../device/shelf"));

/** The library: every bundled article with what is in it, found by words. */
export default function LibraryPage() {
  const words = usePartWords();
  const { reset } = useQueryErrorResetBoundary();
  useTitle(words.library.title);
  return (
    <LibraryMain title={words.library.title} lead={words.library.lead}>
      <OpenButtons />
      <OnlyHere name="device">
        <FileShelf />
      </OnlyHere>
      <LoadBoundary isList onRetry={reset}>
        <Suspense fallback={<p className="text-sm text-ink-soft">{words.errors.loading}</p>}>
          <Entries />
        </Suspense>
      </LoadBoundary>
    </LibraryMain>
  );
}

function Entries() {
  const words = usePartWords();
  const { data } = useSuspenseQuery(catalogueQuery());
  const { key } = useLocation();
  useKeptScroll(key);
  const [typed, setTyped] = useState("");
  const isAsked = typed.trim() !== "";
  const { data: files = [] } = useQuery({ ...ownEntriesQuery(), enabled: isAsked });
  const own = isAsked ? findArticles(files, typed) : [];
  const found = findArticles(data.articles, typed);
  const result =
    !isAsked || found.length + own.length > 0
      ? words.library.found(found.length + own.length)
      : words.library.none(typed.trim());
  useSaid(typed === "" ? "" : result);
  return (
    <>
      <LibrarySearch field="find" label={words.library.find} result={result}>
        <input
          id="find"
          type="search"
          className="field"
          placeholder={words.library.findHint}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </LibrarySearch>
      <p className="flex flex-wrap gap-x-6 gap-y-2 text-sm noscript:hidden *:flex *:min-h-6 *:items-center *:text-accent *:underline *:underline-offset-[0.2em]">
        <Link to={searchHref(typed.trim())}>{words.library.deeper(typed.trim())}</Link>
        <Link to={patterns.read}>{words.library.open}</Link>
      </p>
      {data.articles.length === 0 && <p>{words.library.empty}</p>}
      <ul className="entries *:not-first:border-t *:not-first:border-line">
        {own.map((entry) => (
          <li key={`device ${entry.id}`}>
            <Region name={`device ${entry.id}`}>
              <ArticleEntry
                entry={entry}
                provenance={{ from: "device", key: entry.id }}
                note={words.library.onDevice}
              />
            </Region>
          </li>
        ))}
        {found.map((entry) => (
          <li key={entry.id}>
            <Region name={entry.id}>
              <ArticleEntry entry={entry} />
            </Region>
          </li>
        ))}
      </ul>
    </>
  );
}

interface Props {
  readonly name: string;
  readonly children: ReactNode;
}

const never = () => () => {};

/** A region that only a browser can fill, after the page stands: it is not in pages made beforehand. */
function OnlyHere({ name, children }: Props) {
  const isHere = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!isHere) return null;
  return (
    <Region name={name}>
      <Suspense fallback={null}>{children}</Suspense>
    </Region>
  );
}

import { useQuery } from "@tanstack/react-query";
import { Navigate, useLocation } from "react-router";
import { articleHref } from "../../core/address/paths";
import { type Provenance, provenancePath } from "../../core/address/provenance";
import { meant } from "../../core/address/readings";
import { largestFile } from "../../core/article/values/limits";
import { nearestArticles } from "../../sources/library/find-articles";
import type { LoadError, LoadFailure } from "../../sources/library/load-error";
import { catalogueQuery } from "../../sources/library/queries";
import { ProblemList } from "../reader/problem-list";
import { Link } from "../ui/link";
import { part } from "../ui/part";
import { useTitle } from "../ui/use-title";
import { useElsewhereWords } from "../wording/use-elsewhere-words";

const ReadFailed = part(() => import("./read-failed"));
const DeviceFailed = part(() => import("../device/device-failed"));

interface Props {
  readonly error: LoadError;
  readonly provenance: Provenance | undefined;
  readonly retry: () => void;
}

/** Why a file is not on the screen, and what can be done about it. */
export default function LoadFailed({ error, provenance, retry }: Props) {
  const { failure } = error;
  if (failure.reason === "device") return <DeviceFailed failure={failure.failure} retry={retry} />;
  if (provenance?.from === "web") {
    return <ReadFailed error={error} src={provenance.src} retry={retry} />;
  }
  return <OwnFailed error={error} provenance={provenance} retry={retry} />;
}

function OwnFailed({ error: { failure, file }, provenance, retry }: Props) {
  const words = useElsewhereWords();
  const articleId = provenance?.from === "library" ? provenance.articleId : undefined;
  const title = titleOf(failure, articleId ?? file, words);
  useTitle(title);
  return (
    <main id="article" tabIndex={-1} className="plain-page">
      <div role="alert">
        <h1>{title}</h1>
        {failure.reason === "refused" && <p>{words.elsewhere.failed.refusedHint}</p>}
        {failure.reason === "too-large" && (
          <p>{words.elsewhere.failed.tooLarge.next(largestFile)}</p>
        )}
      </div>
      {failure.reason === "refused" && <ProblemList problems={failure.problems} />}
      {failure.reason === "not-found" && articleId !== undefined && (
        <Nearest articleId={articleId} />
      )}
      <p className="plain-page-actions">
        {failure.reason !== "not-found" && (
          <button type="button" className="button button-strong" onClick={retry}>
            {words.errors.retry}
          </button>
        )}
        <Link to="/" className="button">
          {words.errors.toLibrary}
        </Link>
      </p>
    </main>
  );
}

function Nearest({ articleId }: { articleId: string }) {
  const words = useElsewhereWords();
  const { pathname, search, hash } = useLocation();
  const { data } = useQuery(catalogueQuery());
  if (data === undefined) return null;
  const other = meant(
    articleId,
    data.articles.map(({ id }) => id),
  );
  if (other !== undefined && other !== articleId) {
    const rest = pathname.replace(/^\/[^/]+\/[^/]+/, "");
    const path = provenancePath({ from: "library", articleId: other }) + rest;
    return <Navigate to={path + search + hash} replace />;
  }
  return (
    <>
      <p>{words.elsewhere.failed.library.perhaps}</p>
      <ul className="nearest">
        {nearestArticles(data.articles, articleId).map(({ id, headline, language }) => (
          <li key={id}>
            <Link to={articleHref({ from: "library", articleId: id })} lang={language}>
              <bdi>{headline}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

export function titleOf(
  failure: LoadFailure,
  name: string,
  words: ReturnType<typeof useElsewhereWords>,
): string {
  const { failed } = words.elsewhere;
  switch (failure.reason) {
    case "not-found":
      return failed.library.notFound(name);
    case "garbled":
      return failed.library.garbled;
    case "server":
      if (failure.status === 429) return failed.library.tooMany;
      return failed.library.server(failure.status);
    case "network":
      return navigator.onLine ? failed.library.network : failed.library.notOnDevice;
    case "timeout":
      return failed.library.timeout;
    case "offline":
      return failed.library.notOnDevice;
    case "stalled":
      return failed.library.stalled;
    case "cut-short":
      return failed.cutShort.title(failure.received, failure.of);
    case "too-large":
      return failed.tooLarge.title(failure.bytes, largestFile);
    case "empty":
      return failed.library.empty;
    case "refused":
      return failed.refused(failure.problems.length);
    default:
      return failed.library.unreadable;
  }
}

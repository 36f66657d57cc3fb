import { parseUrl } from "../../core/address/parse-url";
import { articleHref } from "../../core/address/paths";
import { largestFile } from "../../core/article/values/limits";
import type { LoadError, LoadFailure } from "../../sources/library/load-error";
import { rawFileOf } from "../../sources/library/web/raw-file";
import { OpenButtons } from "../device/open-buttons";
import { ProblemList } from "../reader/problem-list";
import { Link } from "../ui/link";
import { useTitle } from "../ui/use-title";
import { useElsewhereWords } from "../wording/use-elsewhere-words";
import { AddressForm } from "./address-form";

interface Props {
  readonly error: LoadError;
  /** The address as it was asked for. */
  readonly src: string;
  readonly retry: () => void;
}

type Words = ReturnType<typeof useElsewhereWords>;

/** Why a file on the web is not on the screen, and what can be done about it. */
export default function ReadFailed({ error: { failure, file }, src, retry }: Props) {
  const words = useElsewhereWords();
  const host = parseUrl(file)?.host ?? "";
  const { title, next } = told(failure, host, words);
  const raw = failure.reason === "web-page" ? rawFileOf(src) : undefined;
  const isAddress = failure.reason !== "address";
  // Where asking again changes nothing, looking at the address oneself may.
  const isToLook = failure.reason === "not-allowed" || failure.reason === "web-page";
  const strong = (isNext: boolean) => (isNext ? "button button-strong" : "button");
  useTitle(host, title);
  return (
    <main id="article" tabIndex={-1} className="plain-page">
      <div role="alert">
        <h1>{title}</h1>
        <p>{next}</p>
      </div>
      {failure.reason === "not-allowed" && <p>{words.elsewhere.failed.notAllowed.owner}</p>}
      {failure.reason === "refused" && <ProblemList problems={failure.problems} />}
      <p className="plain-page-actions">
        {isAddress && failure.reason !== "too-large" && (
          <button type="button" className={strong(!isToLook)} onClick={retry}>
            {words.errors.retry}
          </button>
        )}
        {raw !== undefined && (
          <Link className="button" to={articleHref({ from: "web", src: raw })}>
            {words.elsewhere.asRaw}
          </Link>
        )}
        {isAddress && (
          <a className={strong(isToLook)} href={src} target="_blank" rel="noreferrer noopener">
            {words.elsewhere.newTab}
          </a>
        )}
        <Link to="/" className="button">
          {words.errors.toLibrary}
        </Link>
      </p>
      <AddressForm label={words.elsewhere.open.another} initial={src} isBelow />
      <OpenButtons />
    </main>
  );
}

function told(failure: LoadFailure, host: string, words: Words): { title: string; next: string } {
  const { failed, problemsIn } = words.elsewhere;
  switch (failure.reason) {
    case "address":
      return failed.address[failure.fault];
    case "offline":
      return failed.offline;
    case "network":
      return { ...failed.network, title: failed.network.title(host) };
    case "not-allowed":
      return { ...failed.notAllowed, title: failed.notAllowed.title(host) };
    case "redirects":
      return { ...failed.redirects, title: failed.redirects.title(host) };
    case "not-found": {
      const { title, gone, next } = failed.notFound;
      return { title: failure.status === 410 ? gone(host) : title(host), next };
    }
    case "garbled":
      return { ...failed.garbled, title: failed.garbled.title(host) };
    case "server": {
      if (failure.status === 429) return { ...failed.tooMany, title: failed.tooMany.title(host) };
      const { title, next } = failure.status >= 500 ? failed.server : failed.denied;
      return { title: title(host, failure.status), next };
    }
    case "timeout":
      return { ...failed.timeout, title: failed.timeout.title(host) };
    case "stalled":
      return { ...failed.stalled, title: failed.stalled.title(host, failure.received) };
    case "cut-short":
      return { ...failed.cutShort, title: failed.cutShort.title(failure.received, failure.of) };
    case "too-large": {
      const { title, next } = failed.tooLarge;
      return { title: title(failure.bytes, largestFile), next: next(largestFile) };
    }
    case "empty":
      return { ...failed.empty, title: failed.empty.title(host) };
    case "web-page":
      return failed.webPage;
    case "refused":
      return { title: failed.refused(failure.problems.length), next: problemsIn(host) };
    case "device":
      throw new RangeError(`${failure.failure.reason} on this device, of a file on the web`);
  }
}

import { Link, useRouteError } from "react-router";
import { copyText } from "../ui/copy-text";
import { useWords } from "../wording/use-words";

/** A fault of the app itself: what happened, a way to try again and one to report it. */
export function ErrorPage() {
  const words = useWords();
  const error = useRouteError();
  const details =
    error instanceof Error ? `${error.name}: ${error.message}\n${error.stack}` : String(error);
  return (
    <main id="article" tabIndex={-1} className="plain-page">
      <div role="alert">
        <h1>{words.errors.title}</h1>
        <p lang="en">{error instanceof Error ? error.message : String(error)}</p>
      </div>
      <p className="plain-page-actions">
        <button
          type="button"
          className="button button-strong"
          onClick={() => window.location.reload()}
        >
          {words.errors.retry}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => void copyText(`${window.location.href}\n${details}`)}
        >
          {words.errors.details}
        </button>
        <Link to="/" className="button">
          {words.errors.toLibrary}
        </Link>
      </p>
    </main>
  );
}

import { Link } from "react-router";
import { useTitle } from "../ui/use-title";
import { useWords } from "../wording/use-words";

/** An address that is no page of the app. */
export function NotFoundPage() {
  const words = useWords();
  useTitle(words.errors.notFoundPage);
  return (
    <main id="article" tabIndex={-1} className="plain-page">
      <h1>{words.errors.notFoundPage}</h1>
      <p>{words.errors.notFoundPageHint}</p>
      <p className="plain-page-actions">
        <Link to="/" className="button button-strong">
          {words.errors.toLibrary}
        </Link>
      </p>
    </main>
  );
}

import { useRouteError } from "react-router";
import { Link } from "../ui/link";
import { useFailureDetails } from "../ui/use-failure-details";
import { useWords } from "../wording/use-words";

/** A fault of the app itself: what happened, a way to try again and one to report it. */
export function ErrorPage() {
  const words = useWords();
  const error = useRouteError();
  return (
    <main id="article" tabIndex={-1} className="plain-page failure">
      <div role="alert">
        <h1>{words.errors.title}</h1>
        {useFailureDetails({ name: "page", error, insists: true })}
      </div>
      <button
        type="button"
        className="button button-strong"
        onClick={() => window.location.reload()}
      >
        {words.errors.retry}
      </button>
      <Link to="/" className="button">
        {words.errors.toLibrary}
      </Link>
    </main>
  );
}

import { Link } from "../ui/link";
import { useTitle } from "../ui/use-title";
import { usePartWords } from "../wording/use-part-words";

/** An address that is no page of the app. */
export function NotFoundPage() {
  const words = usePartWords();
  useTitle(words.notFound.title);
  return (
    <main id="article" tabIndex={-1} className="plain-page">
      <h1>{words.notFound.title}</h1>
      <p>{words.notFound.hint}</p>
      <p className="plain-page-actions">
        <Link to="/" className="button button-strong">
          {words.errors.toLibrary}
        </Link>
      </p>
    </main>
  );
}

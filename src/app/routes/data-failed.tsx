import type { LoadError } from "../../sources/library/load-error";
import { useElsewhereWords } from "../wording/use-elsewhere-words";
import { titleOf } from "./load-failed";

interface Props {
  readonly of: "search" | "list";
  readonly error: LoadError;
  readonly retry: () => void;
}

/** Why a part of a page has no data, in its place: the rest of the page stays. */
export default function DataFailed({ of, error: { failure, file }, retry }: Props) {
  const words = useElsewhereWords();
  const { library } = words.elsewhere.failed;
  const reason =
    failure.reason === "network" || failure.reason === "offline"
      ? library.unreachable
      : failure.reason === "not-found"
        ? library.missingFile
        : titleOf(failure, file, words);
  return (
    <div role="alert" className="notice">
      <p>
        {of === "search" ? library.searchTitle : library.listTitle}. {reason}
      </p>
      <button type="button" className="button" onClick={retry}>
        {words.errors.retry}
      </button>
    </div>
  );
}

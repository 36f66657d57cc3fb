import { useReading } from "../reading/reading";
import { usePartWords } from "../wording/use-part-words";
import { ProblemList } from "./problem-list";

/** What in the file could not be shown as meant: annotations without a place, and problems. */
export default function NotAsMeant() {
  const words = usePartWords();
  const { article, unplaced, problems } = useReading().marked;
  return (
    <>
      {unplaced.length > 0 && (
        <details lang={words.language}>
          <summary>{words.missing.unplaced(unplaced.length)}</summary>
          <ul>
            {unplaced.map(({ id, targets }) => (
              <li key={id}>
                <code>{id}</code>{" "}
                {targets[0]?.exact !== undefined && (
                  <q lang={article.language}>{targets[0].exact}</q>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      {problems.length > 0 && (
        <details lang={words.language}>
          <summary>{words.missing.problems(problems.length)}</summary>
          <ProblemList problems={problems} />
        </details>
      )}
    </>
  );
}

import { Suspense } from "react";
import { useReading } from "../reading/reading";
import { part } from "../ui/part";
import { useWords } from "../wording/use-words";
import { ProblemList } from "./problem-list";

const ForeignLink = part(() => import("./foreign-link"));

/** After the last paragraph: sources, rights, and what in the file could not be shown as meant. */
export function ArticleFoot() {
  const words = useWords();
  const { marked, elsewhere } = useReading();
  const { article, unplaced, problems } = marked;
  return (
    <footer className="article-foot">
      {article.sources !== undefined && article.sources.length > 0 && (
        <p>
          <span className="foot-label" lang={words.language}>
            {words.reader.source}
          </span>{" "}
          {article.sources.map(({ name, url }, index) => (
            <span key={`${name}-${url}`}>
              {index > 0 && <span>{"; "}</span>}
              {elsewhere === undefined || url === undefined ? (
                <Source name={name} url={url} />
              ) : (
                <Suspense fallback={name}>
                  <ForeignLink name={name} url={url} />
                </Suspense>
              )}
            </span>
          ))}
        </p>
      )}
      {article.rights !== undefined && <p>{article.rights}</p>}
      {unplaced.length > 0 && (
        <details lang={words.language}>
          <summary>{words.reader.unplaced(unplaced.length)}</summary>
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
          <summary>{words.reader.problems(problems.length)}</summary>
          <ProblemList problems={problems} />
        </details>
      )}
    </footer>
  );
}

function Source({ name, url }: { name: string; url: string | undefined }) {
  if (url === undefined) return <bdi>{name}</bdi>;
  return (
    <a href={url} rel="noreferrer noopener">
      <bdi>{name}</bdi>
    </a>
  );
}

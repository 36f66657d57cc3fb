import { memo, Suspense } from "react";
import { CiteButton } from "../reading/cite-button";
import type { Reading } from "../reading/reading";
import { part } from "../ui/part";
import { useWords } from "../wording/use-words";

const ForeignLink = part(() => import("./foreign-link"));

/** After the last paragraph: sources and rights. */
export const ArticleFoot = memo(function ArticleFoot({
  marked,
  origin,
}: Pick<Reading, "marked" | "origin">) {
  const words = useWords();
  const { article } = marked;
  return (
    <footer className="article-foot">
      {article.sources !== undefined && article.sources.length > 0 && (
        <p>
          <span className="font-semibold" lang={words.language}>
            {words.reader.source}
          </span>{" "}
          {article.sources.map(({ name, url }, index) => (
            <span key={`${name}-${url}`}>
              {index > 0 && <span>{"; "}</span>}
              {origin.from !== "web" || url === undefined ? (
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
      {article.correction !== undefined && (
        <p>
          <span className="font-semibold" lang={words.language}>
            {words.reader.correction}
          </span>{" "}
          <bdi>{article.correction}</bdi>
        </p>
      )}
      {article.rights !== undefined && <p>{article.rights}</p>}
      <p lang={words.language}>
        <CiteButton className="text-button -mx-1.5" />
      </p>
    </footer>
  );
});

function Source({ name, url }: { name: string; url: string | undefined }) {
  if (url === undefined) return <bdi>{name}</bdi>;
  return (
    <a href={url} rel="noreferrer noopener">
      <bdi>{name}</bdi>
    </a>
  );
}

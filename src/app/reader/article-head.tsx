import { memo, Suspense } from "react";
import { besideArticles } from "../../sources/library/queries";
import { useReading } from "../reading/reading";
import { part } from "../ui/part";
import { useWords } from "../wording/use-words";

const ForeignPicture = part(() => import("./foreign-picture"));

/** Headline, summary, who wrote it and when, and the picture. */
export const ArticleHead = memo(function ArticleHead() {
  const words = useWords();
  const { marked, origin } = useReading();
  const { article } = marked;
  const { headline, summary, bylines, published, image } = article;
  return (
    <header className="article-head">
      <h1 id="headline">{headline}</h1>
      {summary !== undefined && <p className="summary">{summary}</p>}
      <p className="dateline">
        {bylines !== undefined && bylines.length > 0 && (
          <span>
            <bdi>{words.list(bylines)}</bdi>
          </span>
        )}
        {published !== undefined && (
          <time dateTime={published} lang={words.language} dir="auto">
            {words.date(published)}
          </time>
        )}
      </p>
      {image !== undefined && (
        <figure>
          {origin.from === "library" ? (
            <img
              src={besideArticles(image.url)}
              alt={image.alt}
              width={1600}
              height={900}
              referrerPolicy="no-referrer"
            />
          ) : (
            <Suspense fallback={null}>
              <ForeignPicture image={image} />
            </Suspense>
          )}
          {(image.caption ?? image.credit) !== undefined && (
            <figcaption>
              <bdi>{image.caption}</bdi> <bdi className="credit">{image.credit}</bdi>
            </figcaption>
          )}
        </figure>
      )}
    </header>
  );
});

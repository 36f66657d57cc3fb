import { useQueryClient } from "@tanstack/react-query";
import { Link } from "react-router";
import { articleHref } from "../../core/address/paths";
import type { Provenance } from "../../core/address/provenance";
import { direction } from "../../core/article/direction";
import type { CatalogueEntry } from "../../sources/library/catalogue";
import { articleQuery, besideArticles } from "../../sources/library/queries";
import { useWords } from "../wording/use-words";

interface Props {
  readonly entry: CatalogueEntry;
  /** Where it comes from, where that is not the library; and what is said of that. */
  readonly provenance?: Provenance;
  readonly note?: string;
}

/** One article of the library: what it is and what is in it. Its file is fetched when the pointer nears. */
export function ArticleEntry({ entry, provenance, note }: Props) {
  const words = useWords();
  const queries = useQueryClient();
  const { id, headline, summary, language, published, image } = entry;
  const from: Provenance = provenance ?? { from: "library", articleId: id };
  const prefetch = () => {
    void queries.prefetchQuery(articleQuery(from));
    void import("./article-page");
  };
  return (
    <article className="entry" lang={language} dir={direction(language)}>
      {image !== undefined && (
        <img src={besideArticles(image.url)} alt="" width={1600} height={900} loading="lazy" />
      )}
      <div className="entry-text">
        <h2>
          <Link to={articleHref(from)} onPointerEnter={prefetch} onFocus={prefetch}>
            {headline}
          </Link>
        </h2>
        {summary !== undefined && <p className="entry-summary">{summary}</p>}
        <p className="entry-facts" lang={words.language} dir="ltr">
          {note !== undefined && <strong>{note}</strong>}
          {published !== undefined && <time dateTime={published}>{words.date(published)}</time>}
          <span>{words.languageName(language)}</span>
          <span>{words.words(entry.words)}</span>
          <span>{words.quotations(entry.quotations)}</span>
          <span>{words.kindCount("speaker", entry.speakers.length)}</span>
          <span>{words.kindCount("topic", entry.topics.length)}</span>
          <span>{words.kindCount("country", entry.countries.length)}</span>
        </p>
      </div>
    </article>
  );
}

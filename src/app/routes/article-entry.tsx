import { useQueryClient } from "@tanstack/react-query";
import { articleHref } from "../../core/address/paths";
import type { Provenance } from "../../core/address/provenance";
import { direction } from "../../core/article/direction";
import type { CatalogueEntry } from "../../sources/library/catalogue";
import { articleQuery, besideArticles } from "../../sources/library/queries";
import { Link } from "../ui/link";
import { entryFacts } from "../ui/page-layout";
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
    <article
      className="group relative grid grid-cols-[15rem_minmax(0,1fr)] gap-7 py-7 max-tablet:grid-cols-1 max-tablet:gap-4"
      lang={language}
      dir={direction(language)}
    >
      {image !== undefined && (
        <img
          className="aspect-16/9 h-auto w-full rounded-[0.375rem] bg-sunken object-cover"
          src={besideArticles(image.url)}
          alt=""
          width={1600}
          height={900}
          loading="lazy"
        />
      )}
      <div className="col-[-2] max-tablet:col-[1]">
        <h2 className="font-serif text-3xl/[1.22] font-heading tracking-[-0.01em] text-balance [&:lang(ar)]:leading-[1.6] [&:lang(ar)]:tracking-[0]">
          <Link
            className="decoration-[1px] underline-offset-[0.18em] no-underline group-hover:underline after:absolute after:inset-0"
            to={articleHref(from)}
            onPointerEnter={prefetch}
            onFocus={prefetch}
          >
            {headline}
          </Link>
        </h2>
        {summary !== undefined && (
          <p className="mt-2 font-serif text-[1.0625rem]/[1.55] text-ink-soft">{summary}</p>
        )}
        <p
          className={`${entryFacts} ${direction(language) === "rtl" ? "justify-end" : ""}`}
          lang={words.language}
          dir="ltr"
        >
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

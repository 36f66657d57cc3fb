import { articleHref, libraryEntityHref } from "../../core/address/paths";
import { direction } from "../../core/article/direction";
import type { Kind } from "../../core/article/kinds";
import type { InOneArticle, LibraryQuotation } from "../../sources/library/across-library";
import { provenanceOf } from "../../sources/library/indexed-provenance";
import { Link } from "../ui/link";
import { factLine, OverviewSection } from "../ui/page-layout";
import { useOverviewWords } from "../wording/use-overview-words";

/** What one article has of a speaker, topic or country. */
export function LibraryEntityArticle({ kind, each }: { kind: Kind; each: InOneArticle }) {
  const words = useOverviewWords();
  const { article, id, role, affiliation, by, about, mentions } = each;
  const page = { type: "entity", kind, entityId: id } as const;
  const standing = [role, affiliation].filter(Boolean).join(", ");
  return (
    <OverviewSection
      language={article.language}
      title={
        <Link to={articleHref({ ...provenanceOf(article), page })}>
          <bdi>{article.headline}</bdi>
        </Link>
      }
    >
      <p className={factLine}>
        {article.deviceKey !== undefined && <strong>{words.library.onDevice}</strong>}
        {article.published !== undefined && (
          <time dateTime={article.published}>{words.date(article.published)}</time>
        )}
        {standing !== "" && <bdi>{standing}</bdi>}
        <span>{words.across.mentions(mentions)}</span>
      </p>
      {kind !== "topic" && by.length > 0 && (
        <Quotations
          title={words.entity.by[kind]}
          quotations={by}
          article={article}
          isOneSpeakers={kind === "speaker"}
        />
      )}
      {about.length > 0 && (
        <Quotations title={words.entity.about[kind]} quotations={about} article={article} />
      )}
    </OverviewSection>
  );
}

interface QuotationsProps {
  readonly title: string;
  readonly quotations: readonly LibraryQuotation[];
  readonly article: InOneArticle["article"];
  /** Whether the page is the speaker's: named below a quotation is who speaks with others only. */
  readonly isOneSpeakers?: boolean;
}

function Quotations({ title, quotations, article, isOneSpeakers }: QuotationsProps) {
  const words = useOverviewWords();
  return (
    <>
      <h3 className="mt-4 text-sm font-semibold text-ink-soft">
        <span>{title}</span> <span className="count">{words.number(quotations.length)}</span>
      </h3>
      {quotations.map(({ id, section, text, speakers }) => (
        <article
          key={id}
          className="quotation-row py-3 [&>blockquote]:border-s-3 [&>blockquote]:border-s-line-strong"
          data-quotation={id}
        >
          <blockquote lang={article.language} dir={direction(article.language)}>
            <Link
              to={articleHref({
                ...provenanceOf(article),
                sectionId: section,
                annotationId: id,
              })}
            >
              {text}
            </Link>
          </blockquote>
          {(!isOneSpeakers || speakers.length > 1) && (
            <footer>
              {speakers.map(({ key, name }) => (
                <Link key={key} to={libraryEntityHref("speaker", key)} className="entity-link">
                  <bdi>{name}</bdi>
                </Link>
              ))}
            </footer>
          )}
        </article>
      ))}
    </>
  );
}

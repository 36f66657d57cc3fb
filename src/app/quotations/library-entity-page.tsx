import { Suspense } from "react";
import { useParams } from "react-router";
import { hostOf } from "../../core/address/host-of";
import { kindSegments } from "../../core/address/page";
import { libraryEntitiesHref, libraryEntityHref } from "../../core/address/paths";
import { type Kind, kinds } from "../../core/article/kinds";
import { allowedAddress } from "../../core/article/values/allowed-address";
import { acrossLibrary } from "../../sources/library/across-library";
import { Link } from "../ui/link";
import { factLine, fine, Lead, OverviewMain, PageHead } from "../ui/page-layout";
import { useTitle } from "../ui/use-title";
import { useOverviewWords } from "../wording/use-overview-words";
import { LibraryEntityArticle } from "./library-entity-article";
import { JoinByHand } from "./same-by-hand";
import { useLibraryEntities } from "./use-library-entities";

/** One speaker, topic or country in all articles of the library: everything said, newest article first. */
export function LibraryEntityPage() {
  const { segment, key = "" } = useParams();
  const words = useOverviewWords();
  const kind = kinds.find((each) => kindSegments[each] === segment);
  return (
    <OverviewMain library>
      <Suspense fallback={<p className="text-sm text-ink-soft">{words.errors.loading}</p>}>
        {kind === undefined ? <Unknown kind="speaker" id={key} /> : <Known kind={kind} id={key} />}
      </Suspense>
    </OverviewMain>
  );
}

function Known({ kind, id }: { kind: Kind; id: string }) {
  const words = useOverviewWords();
  const { index, isWhole } = useLibraryEntities();
  const found = acrossLibrary(index, kind, id);
  const name = found?.entity.name;
  useTitle(name ?? (isWhole ? words.notFound.title : words.errors.loading));
  if (found === undefined && !isWhole)
    return <p className="text-sm text-ink-soft">{words.errors.loading}</p>;
  if (found === undefined) return <Unknown kind={kind} id={id} />;
  const { entity, articles, namesakes } = found;
  const links = entity.sameAs.flatMap((address) => allowedAddress(address, "link") ?? []);
  const count = articles.reduce(
    (sum, { by, about }) => sum + (kind === "topic" ? about : by).length,
    0,
  );
  return (
    <>
      <PageHead
        within={
          <>
            <Link to="/">{words.library.title}</Link>
            <span className="no-underline!">{" · "}</span>
            <Link to={libraryEntitiesHref(kind)}>{words.kinds[kind]}</Link>
          </>
        }
        title={<bdi>{entity.name}</bdi>}
      >
        <Lead>{words.across.lead(count, articles.length)}</Lead>
        <p className={factLine}>
          {links.map((address) => (
            <a key={address} href={address} rel="noreferrer noopener">
              {hostOf(address)}
            </a>
          ))}
        </p>
      </PageHead>
      {articles.map((each) => (
        <LibraryEntityArticle key={each.article.id} kind={kind} each={each} />
      ))}
      {namesakes.length > 0 && (
        <p className={fine}>
          <span>{words.across.namesakes}</span>{" "}
          {namesakes.map(({ key, name: other }) => (
            <Link
              key={key}
              className="me-2 text-accent underline"
              to={libraryEntityHref(kind, key)}
            >
              {`${other} (${key})`}
            </Link>
          ))}
        </p>
      )}
      {isWhole && kind !== "country" && <JoinByHand index={index} entity={entity} />}
    </>
  );
}

function Unknown({ kind, id }: { kind: Kind; id: string }) {
  const words = useOverviewWords();
  return (
    <>
      <h1>{words.across.unknown(kind, id)}</h1>
      <p className="plain-page-actions">
        <Link to="/" className="button button-strong">
          {words.errors.toLibrary}
        </Link>
      </p>
    </>
  );
}

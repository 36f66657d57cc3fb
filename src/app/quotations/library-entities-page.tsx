import { memo, Suspense } from "react";
import { useLocation, useNavigate, useSearchParams } from "react-router";
import { type EntityListing, parseEntityListing } from "../../core/address/entity-list-params";
import { kindSegments } from "../../core/address/page";
import { libraryEntitiesHref, libraryEntityHref } from "../../core/address/paths";
import { type Kind, kinds } from "../../core/article/kinds";
import type { EntityIndex } from "../../sources/library/entity-index";
import {
  findEntities,
  type ListedEntity,
  listEntities,
  orderEntities,
} from "../../sources/library/entity-list";
import { ChoiceField, FindField, fieldRow } from "../ui/labelled-fields";
import { Link } from "../ui/link";
import { Nothing } from "../ui/nothing";
import { entryFacts, Lead, OverviewMain, PageHead } from "../ui/page-layout";
import { useSaid } from "../ui/status";
import { useTitle } from "../ui/use-title";
import { useTypedInAddress } from "../ui/use-typed";
import { useOverviewWords } from "../wording/use-overview-words";
import { useLibraryEntities } from "./use-library-entities";

/** A list with more entries than this can be searched. */
const many = 14;

/** All speakers, topics or countries of the library, with how often each is quoted or mentioned. */
export function LibraryEntitiesPage() {
  const words = useOverviewWords();
  const [, segment] = useLocation().pathname.toLowerCase().split("/");
  const kind = kinds.find((each) => kindSegments[each] === segment) ?? "speaker";
  useTitle(words.kinds[kind]);
  return (
    <OverviewMain library>
      <PageHead within={<Link to="/">{words.library.title}</Link>} title={words.kinds[kind]} />
      <Suspense fallback={<p className="text-sm text-ink-soft">{words.errors.loading}</p>}>
        <Entities key={kind} kind={kind} />
      </Suspense>
    </OverviewMain>
  );
}

function Entities({ kind }: { readonly kind: Kind }) {
  const words = useOverviewWords();
  const { index: data } = useLibraryEntities();
  const { listing, typed, setTyped, change } = useListing(kind);
  const all = listEntities(data.entities, kind);
  const shown = orderEntities(findEntities(all, typed), listing.sort, words.language);
  const found = typed.trim() === "" ? "" : words.entities.found(kind, shown.length, all.length);
  useSaid(found);
  if (all.length === 0) return <Nothing>{words.entities.none}</Nothing>;
  return (
    <>
      <Lead>{words.entities.lead(kind, all.length, data.articles.length)}</Lead>
      <div className={fieldRow()}>
        {all.length > many && (
          <FindField label={words.entities.find(kind)} value={typed} onChange={setTyped} />
        )}
        <ChoiceField
          label={words.entities.sort}
          value={listing.sort}
          options={[
            ["count", words.entities.sorts.count[kind]],
            ["name", words.entities.sorts.name],
            ["first", words.entities.sorts.first],
          ]}
          onChange={(sort) => change({ sort, find: typed })}
        />
      </div>
      {found !== "" && <p className="text-sm text-ink-soft">{found}</p>}
      <ul className="listed-entities">
        {shown.map((each) => (
          <ListedEntityRow key={each.entity.key} listed={each} index={data} />
        ))}
      </ul>
    </>
  );
}

/** The listing of the address. What is typed goes into it at a pause, in place of the entry there. */
function useListing(kind: Kind) {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const listing = parseEntityListing(params);
  const change = (next: EntityListing) =>
    void navigate(libraryEntitiesHref(kind, next), { replace: true, preventScrollReset: true });
  const [typed, setTyped] = useTypedInAddress(listing.find, (find) => change({ ...listing, find }));
  return { listing, typed, setTyped, change };
}

interface Props {
  readonly listed: ListedEntity;
  readonly index: EntityIndex;
}

/** One speaker, topic or country of the library, with what its numbers count. */
const ListedEntityRow = memo(function ListedEntityRow({ listed, index }: Props) {
  const words = useOverviewWords();
  const { entity, by, about, mentions, articles } = listed;
  const { kind, key, name } = entity;
  const [newest] = entity.articles;
  const standing = [newest?.role, newest?.affiliation].filter(Boolean).join(", ");
  const language = newest && index.articles[newest.article]?.language;
  const counts = [
    { of: "by", n: by, says: words.entities.by(kind, by) },
    { of: "about", n: about, says: words.entities.about(kind, about) },
    { of: "mentions", n: mentions, says: words.entities.mentions(mentions) },
    { of: "articles", n: articles, says: words.entities.articles(articles) },
  ];
  return (
    <li className="border-t border-line py-3">
      <p lang={language}>
        <Link to={libraryEntityHref(kind, key)} className="entity-link me-2.5 font-semibold">
          <bdi>{name}</bdi>
        </Link>
        {standing !== "" && <bdi className="font-normal text-ink-soft">{standing}</bdi>}
      </p>
      <p className={`${entryFacts} mt-0.5!`}>
        {counts.map(({ of, n, says }) => n > 0 && <span key={of}>{says}</span>)}
      </p>
    </li>
  );
});

import { Suspense, useEffect, useState } from "react";
import { Link, useLocation, useNavigate, useNavigationType, useSearchParams } from "react-router";
import { type EntityListing, parseEntityListing } from "../../core/address/entity-list-params";
import { kindSegments } from "../../core/address/page";
import { libraryEntitiesHref } from "../../core/address/paths";
import { type Kind, kinds } from "../../core/article/kinds";
import { findEntities, listEntities, orderEntities } from "../../sources/library/entity-list";
import { useSaid } from "../ui/status";
import { useTitle } from "../ui/use-title";
import { useOverviewWords } from "../wording/use-overview-words";
import { ListedEntityRow } from "./listed-entity-row";
import { useLibraryEntities } from "./use-library-entities";

/** A list with more entries than this can be searched. */
const many = 14;

const sorts: readonly EntityListing["sort"][] = ["count", "name", "first"];

/** All speakers, topics or countries of the library, with how often each is quoted or mentioned. */
export function LibraryEntitiesPage() {
  const words = useOverviewWords();
  const [, segment] = useLocation().pathname.toLowerCase().split("/");
  const kind = kinds.find((each) => kindSegments[each] === segment) ?? "speaker";
  useTitle(words.kinds[kind]);
  return (
    <main id="article" tabIndex={-1} className="overview-main library-entity">
      <header className="overview-head">
        <p className="kicker">
          <Link to="/">{words.library.title}</Link>
        </p>
        <h1>{words.kinds[kind]}</h1>
      </header>
      <Suspense fallback={<p className="waiting">{words.errors.loading}</p>}>
        <Entities key={kind} kind={kind} />
      </Suspense>
    </main>
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
  if (all.length === 0) return <p className="nothing">{words.entities.none}</p>;
  return (
    <>
      <p className="lead">{words.entities.lead(kind, all.length, data.articles.length)}</p>
      <div className="list-controls">
        {all.length > many && (
          <label>
            <span>{words.entities.find(kind)}</span>
            <input
              type="search"
              className="field"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          </label>
        )}
        <label>
          <span>{words.entities.sort}</span>
          <select
            className="field"
            value={listing.sort}
            onChange={({ target }) => {
              const sort = sorts.find((each) => each === target.value) ?? "count";
              change({ sort, find: typed });
            }}
          >
            <option value="count">{words.entities.sorts.count[kind]}</option>
            <option value="name">{words.entities.sorts.name}</option>
            <option value="first">{words.entities.sorts.first}</option>
          </select>
        </label>
      </div>
      {found !== "" && <p className="library-found">{found}</p>}
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
  const navigation = useNavigationType();
  const listing = parseEntityListing(params);
  const { find } = listing;
  const [typed, setTyped] = useState(find);
  const [known, setKnown] = useState(find);
  if (known !== find) {
    setKnown(find);
    // Otherwise it is what was typed a moment ago, and more may have been typed since.
    if (navigation !== "REPLACE") setTyped(find);
  }
  const change = (next: EntityListing) =>
    void navigate(libraryEntitiesHref(kind, next), { replace: true, preventScrollReset: true });
  useEffect(() => {
    if (typed === find) return;
    const timer = setTimeout(() => change({ ...listing, find: typed }), 250);
    return () => clearTimeout(timer);
  });
  return { listing, typed, setTyped, change };
}

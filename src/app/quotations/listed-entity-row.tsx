import { memo } from "react";
import { Link } from "react-router";
import { libraryEntityHref } from "../../core/address/paths";
import type { EntityIndex } from "../../sources/library/entity-index";
import type { ListedEntity } from "../../sources/library/entity-list";
import { useOverviewWords } from "../wording/use-overview-words";

interface Props {
  readonly listed: ListedEntity;
  readonly index: EntityIndex;
}

/** One speaker, topic or country of the library, with what its numbers count. */
export const ListedEntityRow = memo(function ListedEntityRow({ listed, index }: Props) {
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
    <li>
      <p lang={language}>
        <Link to={libraryEntityHref(kind, key)} className="entity-link">
          <bdi>{name}</bdi>
        </Link>
        {standing !== "" && <bdi className="quotation-role">{standing}</bdi>}
      </p>
      <p className="entry-facts">
        {counts.map(({ of, n, says }) => n > 0 && <span key={of}>{says}</span>)}
      </p>
    </li>
  );
});

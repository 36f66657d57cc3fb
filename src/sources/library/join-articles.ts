import type { ArticleSaid, SaidEntity } from "./article-said";
import type { EntityIndex, EntityOccurrence, IndexedEntity } from "./entity-index";
import { entityKeys } from "./entity-keys";
import { type SameByHand, type SameEntity, sameEntities } from "./same-entity";

/**
 * The index of several articles, which stand in the order given. `oldestFirst` are their ids in the
 * order of publication, which decides the keys. No two articles have the same id. `byHand` are those
 * that a reader has joined.
 */
export function joinArticles(
  articles: readonly ArticleSaid[],
  oldestFirst: readonly string[],
  byHand: readonly SameByHand[] = [],
): EntityIndex {
  const groups = sameEntities(
    articles.map(({ id, entities }) => ({ articleId: id, entities })),
    byHand,
  );
  const keys = entityKeys(groups, oldestFirst);
  const numbers = new Map(articles.map(({ id }, number) => [id, number]));
  const found = new Map(
    articles.flatMap(({ id, entities }) =>
      entities.map((entity) => [pathOf(id, entity.kind, entity.id), entity] as const),
    ),
  );
  const places = new Map(
    groups.flatMap(({ kind, members }, place) =>
      members.map((each) => [pathOf(each.articleId, kind, each.entityId), place] as const),
    ),
  );
  return {
    articles: articles.map(
      ({ id, headline, language, published, deviceKey, quotations, entities }) => ({
        id,
        headline,
        language,
        ...(published === undefined ? {} : { published }),
        ...(deviceKey === undefined ? {} : { deviceKey }),
        quotations: quotations.map((quotation) => ({
          id: quotation.id,
          ...(quotation.section === undefined ? {} : { section: quotation.section }),
          text: quotation.text,
          speakers: quotation.members.flatMap((member) => {
            const entity = entities[member];
            if (entity?.kind !== "speaker") return [];
            return places.get(pathOf(id, "speaker", entity.id)) ?? [];
          }),
        })),
      }),
    ),
    entities: groups.map((group) => indexed(group, keys.get(group) ?? "", found, numbers)),
  };
}

function indexed(
  { kind, members }: SameEntity,
  key: string,
  found: ReadonlyMap<string, SaidEntity>,
  numbers: ReadonlyMap<string, number>,
): IndexedEntity {
  const there = members.flatMap(({ articleId, entityId }) => {
    const [article, entity] = [
      numbers.get(articleId),
      found.get(pathOf(articleId, kind, entityId)),
    ];
    return article === undefined || entity === undefined ? [] : { article, entity };
  });
  const name = there[0]?.entity.label ?? key;
  return {
    kind,
    key,
    name,
    sameAs: [...new Set(there.flatMap(({ entity }) => entity.sameAs))],
    articles: there.map(({ article, entity }) => occurrence(article, entity, name)),
  };
}

function occurrence(
  article: number,
  { id, label, role, affiliation, by, about, mentions }: SaidEntity,
  name: string,
): EntityOccurrence {
  return {
    article,
    id,
    ...(label === name ? {} : { name: label }),
    ...(role === undefined ? {} : { role }),
    ...(affiliation === undefined ? {} : { affiliation }),
    ...(by.length === 0 ? {} : { by }),
    ...(about.length === 0 ? {} : { about }),
    mentions,
  };
}

/** Neither an article's id nor a kind has a blank in it. */
function pathOf(articleId: string, kind: string, id: string): string {
  return `${kind} ${articleId} ${id}`;
}

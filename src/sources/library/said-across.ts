import type { Entity } from "../../core/article/entity";
import { type ByKind, byKind, type Kind } from "../../core/article/kinds";
import type { CountedQuotation } from "../../core/article/said/matrix";
import type { ArticleSaid } from "./article-said";
import type { EntityIndex, IndexedEntity } from "./entity-index";

/** The quotations of several articles as if they were one's, with what a matrix needs of them. */
export interface SaidAcross {
  readonly entries: readonly CountedQuotation[];
  /** Those that the articles have, joined; the id of each is its key in the library. */
  readonly entities: ByKind<readonly Entity[]>;
}

/** Gathers articles that the index is made of. */
export function saidAcross(index: EntityIndex, articles: readonly ArticleSaid[]): SaidAcross {
  const wanted = new Set(articles.map(({ id }) => id));
  const found = new Map<string, Entity>();
  const entities = byKind((kind) => {
    const ofKind: Entity[] = [];
    for (const entity of index.entities) {
      if (entity.kind !== kind) continue;
      const paths = entity.articles.flatMap(({ article, id }) => {
        const articleId = index.articles[article]?.id ?? "";
        return wanted.has(articleId) ? pathOf(articleId, kind, id) : [];
      });
      if (paths.length === 0) continue;
      const joined = asEntity(entity, ofKind.length);
      ofKind.push(joined);
      for (const path of paths) found.set(path, joined);
    }
    return ofKind;
  });
  const entries = articles.flatMap((article) =>
    article.quotations.map(({ words, members }) => {
      const all = members.flatMap((place) => {
        const entity = article.entities[place];
        return (entity && found.get(pathOf(article.id, entity.kind, entity.id))) ?? [];
      });
      const numbersOf = (kind: Kind) =>
        new Set(all.filter((each) => each.kind === kind).map(({ number }) => number));
      return { words, quotation: { members: byKind((kind) => [...numbersOf(kind)]) } };
    }),
  );
  return { entries, entities };
}

function asEntity({ kind, key, name, sameAs, articles }: IndexedEntity, number: number): Entity {
  return {
    kind,
    number,
    id: key,
    name,
    label: name,
    shortName: name,
    initials: "",
    role: articles[0]?.role,
    affiliation: articles[0]?.affiliation,
    aliases: [],
    country: undefined,
    sameAs,
  };
}

function pathOf(articleId: string, kind: Kind, id: string): string {
  return `${kind} ${articleId} ${id}`;
}

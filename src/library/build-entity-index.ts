import type { Entity } from "../article/entity";
import { type Kind, kinds } from "../article/kinds";
import type { MarkedArticle } from "../article/marked-article";
import { newestFirst } from "../article/published";
import { entityPageOf } from "../article/said/entity-page";
import { type QuotationEntry, quotationEntries } from "../article/said/quotation-entries";
import { sectionOf } from "../article/section-of";
import type { EntityIndex, IndexedEntity, Occurrence } from "./entity-index";
import { entityKeys } from "./entity-keys";
import { type SameEntity, sameEntities } from "./same-entity";

/** One article with what is asked of it again and again. */
interface Source {
  readonly marked: MarkedArticle;
  readonly entries: readonly QuotationEntry[];
  readonly entities: ReadonlyMap<string, Entity>;
}

/** Finds who and what a library's articles have in common, with all that is said in them. */
export function buildEntityIndex(articles: readonly MarkedArticle[]): EntityIndex {
  const sources = [...articles]
    .sort((a, b) => newestFirst(a.article.published, b.article.published))
    .map((marked): Source => {
      const all = kinds.flatMap((kind) => marked.entities[kind]);
      const entities = new Map(all.map((entity) => [entityPath(entity.kind, entity.id), entity]));
      return { marked, entries: quotationEntries(marked), entities };
    });
  const groups = sameEntities(
    sources.map(({ marked, entities }) => ({
      articleId: marked.article.id,
      entities: [...entities.values()],
    })),
  );
  const ids = sources.map(({ marked }) => marked.article.id);
  const keys = entityKeys(groups, [...ids].reverse());
  const places = new Map<string, number>();
  groups.forEach(({ kind, members }, place) => {
    for (const { articleId, entityId } of members) {
      places.set(`${articleId} ${entityPath(kind, entityId)}`, place);
    }
  });
  return {
    articles: sources.map(({ marked, entries }) => {
      const { id, headline, language, published } = marked.article;
      const placeOf = (speaker: Entity) => places.get(`${id} ${entityPath("speaker", speaker.id)}`);
      return {
        id,
        headline,
        language,
        ...(published === undefined ? {} : { published }),
        quotations: entries.map(({ quotation, text, speakers }) => {
          const section = sectionOf(marked, quotation);
          return {
            id: quotation.id,
            ...(section === undefined ? {} : { section }),
            text,
            speakers: speakers.flatMap((speaker) => placeOf(speaker) ?? []),
          };
        }),
      };
    }),
    entities: groups.map((group) => indexed(group, keys.get(group) ?? "", sources, ids)),
  };
}

function indexed(
  { kind, members }: SameEntity,
  key: string,
  sources: readonly Source[],
  ids: readonly string[],
): IndexedEntity {
  const found = members.flatMap(({ articleId, entityId }) => {
    const article = ids.indexOf(articleId);
    const source = sources[article];
    const entity = source?.entities.get(entityPath(kind, entityId));
    return source === undefined || entity === undefined ? [] : { article, source, entity };
  });
  const name = found[0]?.entity.label ?? key;
  return {
    kind,
    key,
    name,
    sameAs: [...new Set(found.flatMap(({ entity }) => entity.sameAs))],
    articles: found.map(({ article, source, entity }) => occurrence(article, source, entity, name)),
  };
}

function occurrence(article: number, source: Source, entity: Entity, name: string): Occurrence {
  const { id, role, affiliation } = entity;
  const { by, about, mentions } = entityPageOf(source.marked, source.entries, entity);
  const numbersOf = (entries: readonly QuotationEntry[] = []) =>
    entries.map((entry) => source.entries.indexOf(entry));
  const [own, others] = [numbersOf(by?.entries), numbersOf(about.entries)];
  return {
    article,
    id,
    ...(entity.label === name ? {} : { name: entity.label }),
    ...(role === undefined ? {} : { role }),
    ...(affiliation === undefined ? {} : { affiliation }),
    ...(own.length === 0 ? {} : { by: own }),
    ...(others.length === 0 ? {} : { about: others }),
    mentions: mentions.filter(({ within }) => within.length === 0).length,
  };
}

function entityPath(kind: Kind, id: string): string {
  return `${kind} ${id}`;
}

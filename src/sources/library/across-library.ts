import type { Kind } from "../../core/article/kinds";
import { foldText } from "../../core/text/fold";
import type {
  EntityIndex,
  EntityOccurrence,
  IndexedArticle,
  IndexedEntity,
  IndexedQuotation,
} from "./entity-index";

/** One speaker, topic or country in all articles. */
export interface AcrossLibrary {
  readonly entity: IndexedEntity;
  /** The newest first. */
  readonly articles: readonly InOneArticle[];
  /** Others of the kind that have one of its names or ids, and are not the same. */
  readonly namesakes: readonly IndexedEntity[];
}

export interface InOneArticle
  extends Pick<EntityOccurrence, "id" | "role" | "affiliation" | "mentions"> {
  readonly article: IndexedArticle;
  readonly name: string;
  /** Said by the speaker, or by the speakers of the country; in reading order. */
  readonly by: readonly LibraryQuotation[];
  /** Said on the topic, about the country, or by others who name the speaker. */
  readonly about: readonly LibraryQuotation[];
}

export interface LibraryQuotation extends Omit<IndexedQuotation, "speakers"> {
  readonly speakers: readonly IndexedEntity[];
}

/**
 * What the library has under a key of its kind: the entity with that key, else the only one with
 * that id in some article. Undefined where there is none, or where several have the id.
 */
export function acrossLibrary(
  index: EntityIndex,
  kind: Kind,
  key: string,
): AcrossLibrary | undefined {
  const ofKind = index.entities.filter((entity) => entity.kind === kind);
  const byId = ofKind.filter(({ articles }) => articles.some(({ id }) => id === key));
  const entity =
    ofKind.find((each) => each.key === key) ?? (byId.length === 1 ? byId[0] : undefined);
  if (entity === undefined) return undefined;
  const handles = handlesOf(entity);
  return {
    entity,
    articles: entity.articles.flatMap((occurrence) => inOneArticle(index, entity, occurrence)),
    namesakes: ofKind.filter(
      (other) => other !== entity && [...handlesOf(other)].some((each) => handles.has(each)),
    ),
  };
}

/** The library's entity that an article's own is; undefined for one that the library does not have. */
export function entityOfArticle(
  { articles, entities }: EntityIndex,
  kind: Kind,
  articleId: string,
  entityId: string,
): IndexedEntity | undefined {
  const article = articles.findIndex(({ id }) => id === articleId);
  return entities.find(
    (entity) =>
      entity.kind === kind &&
      entity.articles.some((each) => each.article === article && each.id === entityId),
  );
}

function inOneArticle(
  { articles, entities }: EntityIndex,
  entity: IndexedEntity,
  { article: number, id, name = entity.name, by = [], about = [], ...rest }: EntityOccurrence,
): InOneArticle | readonly [] {
  const article = articles[number];
  if (article === undefined) return [];
  const quotationsAt = (places: readonly number[]) =>
    places
      .flatMap((place) => article.quotations[place] ?? [])
      .map(({ speakers, ...quotation }) => ({
        ...quotation,
        speakers: speakers.flatMap((place) => entities[place] ?? []),
      }));
  return { ...rest, id, name, article, by: quotationsAt(by), about: quotationsAt(about) };
}

function handlesOf({ name, articles }: IndexedEntity): ReadonlySet<string> {
  return new Set([
    `name ${foldText(name)}`,
    ...articles.flatMap((each) => [`id ${each.id}`, `name ${foldText(each.name ?? name)}`]),
  ]);
}

import type { EntityListing } from "../../core/address/entity-list-params";
import type { Kind } from "../../core/article/kinds";
import { holdsAll, searchable } from "../../core/text/find-in-text";
import { termsOf } from "../../core/text/terms";
import type { IndexedEntity } from "./entity-index";

/** How often a library has one speaker, topic or country. */
export interface ListedEntity {
  readonly entity: IndexedEntity;
  /** Quotations by the speaker, or by the speakers of the country. */
  readonly by: number;
  /** Quotations on the topic, about the country, or by others about the speaker. */
  readonly about: number;
  /** Mentions outside of those quotations. */
  readonly mentions: number;
  readonly articles: number;
}

type EntityOrder = EntityListing["sort"];

/** Counts the entities of a kind, in the order given. */
export function listEntities(
  entities: readonly IndexedEntity[],
  kind: Kind,
): readonly ListedEntity[] {
  return entities
    .filter((entity) => entity.kind === kind)
    .map((entity) => {
      const sum = (of: (each: IndexedEntity["articles"][number]) => number) =>
        entity.articles.reduce((total, each) => total + of(each), 0);
      return {
        entity,
        by: sum(({ by = [] }) => by.length),
        about: sum(({ about = [] }) => about.length),
        mentions: sum(({ mentions }) => mentions),
        articles: entity.articles.length,
      };
    });
}

/**
 * A list in another order; entities that are alike in it stay as they were. `count`: the most quoted
 * speaker, or the topic or country most said about, first. `name`: as the language sorts names.
 * `first`: those of the oldest article first.
 */
export function orderEntities(
  list: readonly ListedEntity[],
  order: EntityOrder,
  language: string,
): readonly ListedEntity[] {
  return [...list].sort(comparisons[order](language));
}

type Compare = (a: ListedEntity, b: ListedEntity) => number;

const comparisons: Readonly<Record<EntityOrder, (language: string) => Compare>> = {
  count: () => (a, b) => {
    const [main, other] = a.entity.kind === "speaker" ? mainOfSpeaker : mainOfOthers;
    return main(b) - main(a) || other(b) - other(a) || b.mentions - a.mentions;
  },
  name: (language) => {
    const { compare } = new Intl.Collator(language);
    return (a, b) => compare(a.entity.name, b.entity.name);
  },
  // The articles of an index stand with the newest first.
  first: () => (a, b) => oldestArticle(b) - oldestArticle(a),
};

const mainOfSpeaker = [({ by }: ListedEntity) => by, ({ about }: ListedEntity) => about] as const;
const mainOfOthers = [({ about }: ListedEntity) => about, ({ by }: ListedEntity) => by] as const;

function oldestArticle({ entity }: ListedEntity): number {
  return Math.max(...entity.articles.map(({ article }) => article));
}

/** Those whose names, roles or affiliations in any article hold all of the words typed. */
export function findEntities(
  list: readonly ListedEntity[],
  typed: string,
): readonly ListedEntity[] {
  const wanted = termsOf(typed);
  if (wanted.length === 0) return list;
  return list.filter(({ entity: { name, articles } }) => {
    const others = articles.flatMap((each) => [each.name, each.role, each.affiliation]);
    return holdsAll(searchable(name, ...others.filter((each) => each !== undefined)), wanted);
  });
}

import type { Entity } from "../../core/article/entity";
import { foldText } from "../../core/text/fold";
import { identifierOf } from "./identifier";

/** What is needed of one article to tell which of its speakers, topics and countries others have too. */
export interface LibraryEntities {
  readonly articleId: string;
  readonly entities: readonly Pick<Entity, "kind" | "id" | "name" | "sameAs">[];
}

/** One speaker, topic or country in one article. */
export interface EntityInArticle {
  readonly articleId: string;
  readonly entityId: string;
}

/** Two that a reader says are the same. */
export interface SameByHand {
  readonly kind: Entity["kind"];
  readonly members: readonly [EntityInArticle, EntityInArticle];
}

/** The same person, topic or country wherever it occurs; in the order given, never empty. */
export interface SameEntity {
  readonly kind: Entity["kind"];
  readonly members: readonly EntityInArticle[];
}

/**
 * Sorts the entities of several articles into those that are the same. Countries are by their code.
 * Speakers and topics are the same when they share an identifier in `sameAs`, directly or through
 * others; else by the same id with the same name, where case and accents do not count. Two that
 * each have identifiers and share none are never joined, and one without any that could be either
 * of them is kept apart from both. What a reader joins by hand is joined whatever the files say. The
 * order of the articles changes nothing but the order.
 */
export function sameEntities(
  articles: readonly LibraryEntities[],
  byHand: readonly SameByHand[] = [],
): readonly SameEntity[] {
  const all = articles.flatMap(({ articleId, entities }) =>
    entities.map((entity) => ({ articleId, entity })),
  );
  const sets = new DisjointSets(all.length);
  const joinAll = (numbers: readonly number[]) => {
    for (const number of numbers) sets.join(numbers[0] ?? number, number);
  };
  const identified = (number: number) => (all[number]?.entity.sameAs.length ?? 0) > 0;

  const byIdentifier = groupBy(all, ({ entity: { kind, sameAs } }) =>
    kind === "country" ? [] : sameAs.map((each) => `${kind} ${identifierOf(each)}`),
  );
  for (const numbers of byIdentifier) joinAll(numbers);

  const byName = groupBy(all, ({ entity: { kind, id, name } }) =>
    kind === "country" ? [`${kind} ${id}`] : [`${kind} ${id} ${foldText(name).trim()}`],
  );
  for (const numbers of byName) {
    const known = new Set(numbers.filter(identified).map((number) => sets.find(number)));
    const isCountry = all[numbers[0] ?? 0]?.entity.kind === "country";
    const ambiguous = known.size > 1 && !isCountry;
    joinAll(ambiguous ? numbers.filter((number) => !identified(number)) : numbers);
  }

  const pathOf = (kind: string, { articleId, entityId }: EntityInArticle) =>
    `${kind} ${articleId} ${entityId}`;
  const numbers = new Map(
    all.map(({ articleId, entity: { kind, id } }, number) => [
      pathOf(kind, { articleId, entityId: id }),
      number,
    ]),
  );
  for (const { kind, members } of byHand) {
    joinAll(members.flatMap((each) => numbers.get(pathOf(kind, each)) ?? []));
  }

  return groupBy(all, (_, number) => [`${sets.find(number)}`]).map((numbers) => ({
    kind: all[numbers[0] ?? 0]?.entity.kind ?? "speaker",
    members: numbers.flatMap((number) => {
      const found = all[number];
      return found === undefined ? [] : { articleId: found.articleId, entityId: found.entity.id };
    }),
  }));
}

/** The positions of values that have a key in common, by key, in order of first appearance. */
function groupBy<T>(
  values: readonly T[],
  keysOf: (value: T, number: number) => readonly string[],
): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  values.forEach((value, number) => {
    for (const key of keysOf(value, number)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [number]);
      else group.push(number);
    }
  });
  return [...groups.values()];
}

/** Numbers from 0 sorted into sets that can be joined; the lowest of a set stands for it. */
class DisjointSets {
  readonly #parents: number[];

  constructor(count: number) {
    this.#parents = Array.from({ length: count }, (_, number) => number);
  }

  find(number: number): number {
    let found = number;
    for (let up = this.#parents[found] ?? found; up !== found; up = this.#parents[found] ?? found) {
      this.#parents[found] = this.#parents[up] ?? up;
      found = up;
    }
    return found;
  }

  join(a: number, b: number): void {
    const [one, other] = [this.find(a), this.find(b)];
    this.#parents[Math.max(one, other)] = Math.min(one, other);
  }
}

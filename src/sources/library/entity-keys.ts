import type { EntityInArticle, SameEntity } from "./same-entity";

/**
 * A key for each group, unique among its kind: the entity's id where it was first published. Where
 * another group of the kind had that id before, the article is added: `maas~harbour-talks`. So an
 * address stays the same when newer articles come. `articleIds` are in order of publication.
 */
export function entityKeys(
  groups: readonly SameEntity[],
  articleIds: readonly string[],
): ReadonlyMap<SameEntity, string> {
  const order = new Map(articleIds.map((id, number) => [id, number]));
  const placeOf = ({ articleId }: EntityInArticle) => order.get(articleId) ?? order.size;
  const firsts = groups.map((group) => ({
    group,
    first: group.members.reduce((a, b) => (placeOf(b) < placeOf(a) ? b : a)),
  }));
  firsts.sort((a, b) => placeOf(a.first) - placeOf(b.first));
  const taken = new Set<string>();
  const keys = new Map<SameEntity, string>();
  for (const { group, first } of firsts) {
    let key = first.entityId;
    if (taken.has(`${group.kind} ${key}`)) key += `~${first.articleId}`;
    while (taken.has(`${group.kind} ${key}`)) key += "~";
    taken.add(`${group.kind} ${key}`);
    keys.set(group, key);
  }
  return keys;
}

import { newestFirst } from "../../core/article/values/published";
import type { ArticleSaid } from "./article-said";
import type { EntityIndex } from "./entity-index";
import { joinArticles } from "./join-articles";
import type { SameByHand } from "./same-entity";

/**
 * The index of the bundled articles and of the reader's own, the newest first. The keys of bundled
 * entities stay as they are, so that their addresses do.
 */
export function withOwnArticles(
  bundled: EntityIndex,
  own: readonly ArticleSaid[],
  byHand: readonly SameByHand[] = [],
): EntityIndex {
  if (own.length === 0 && byHand.length === 0) return bundled;
  const said = articlesOf(bundled);
  const all = [...own, ...said].sort((a, b) => newestFirst(a.published, b.published));
  const oldestFirst = [...said.map(({ id }) => id).reverse(), ...own.map(({ id }) => id).reverse()];
  return joinArticles(all, oldestFirst, byHand);
}

/** The articles that an index was made of, as far as it says. */
function articlesOf({ articles, entities }: EntityIndex): readonly ArticleSaid[] {
  const said = articles.map((article) => ({
    article,
    entities: [] as ArticleSaid["entities"],
    places: new Map<number, number>(),
  }));
  entities.forEach(({ kind, name, sameAs, articles: occurrences }, place) => {
    for (const { article, by = [], about = [], name: label = name, ...rest } of occurrences) {
      const there = said[article];
      if (there === undefined) continue;
      there.places.set(place, there.entities.length);
      there.entities.push({
        kind,
        id: rest.id,
        name: label,
        label,
        ...(rest.role === undefined ? {} : { role: rest.role }),
        ...(rest.affiliation === undefined ? {} : { affiliation: rest.affiliation }),
        sameAs,
        by,
        about,
        mentions: rest.mentions,
      });
    }
  });
  return said.map(({ article: { quotations, published, deviceKey: _, ...article }, ...rest }) => ({
    ...article,
    ...(published === undefined ? {} : { published }),
    entities: rest.entities,
    quotations: quotations.map(({ id, section, text, speakers }) => ({
      id,
      ...(section === undefined ? {} : { section }),
      text,
      words: 0,
      members: speakers.flatMap((place) => rest.places.get(place) ?? []),
    })),
  }));
}

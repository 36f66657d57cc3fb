import type { QueryClient } from "@tanstack/react-query";
import type { MarkedArticle } from "../core/article/marked-article";
import type { Catalogue } from "../sources/library/catalogue";
import { fromLibrary } from "../sources/library/document";
import type { EntityIndex } from "../sources/library/entity-index";
import { entityIndexQuery } from "../sources/library/entity-index-query";
import { articleQuery, catalogueQuery, createQueryClient } from "../sources/library/queries";

/** Everything that is bundled with the app. */
export interface Library {
  readonly articles: readonly MarkedArticle[];
  readonly catalogue: Catalogue;
  readonly entities: EntityIndex;
}

/** A client that has the library already, so that nothing is fetched. */
export function clientWith({ articles, catalogue, entities }: Library): QueryClient {
  const queries = createQueryClient();
  queries.setQueryData(catalogueQuery().queryKey, catalogue);
  queries.setQueryData(entityIndexQuery().queryKey, entities);
  for (const marked of articles) {
    const provenance = { from: "library", articleId: marked.article.id } as const;
    queries.setQueryData(articleQuery(provenance).queryKey, { marked, origin: fromLibrary });
  }
  return queries;
}

import type { MarkedArticle } from "../../core/article/marked-article";
import { newestFirst } from "../../core/article/values/published";
import { articleSaidOf } from "./article-said";
import type { EntityIndex } from "./entity-index";
import { joinArticles } from "./join-articles";

/** Finds who and what a library's articles have in common, with all that is said in them. */
export function buildEntityIndex(articles: readonly MarkedArticle[]): EntityIndex {
  const sorted = [...articles].sort((a, b) =>
    newestFirst(a.article.published, b.article.published),
  );
  const said = sorted.map(articleSaidOf);
  return joinArticles(said, said.map(({ id }) => id).reverse());
}

import type { MarkedArticle } from "../../../core/article/marked-article";

/** What is kept beside the bytes of a file for lists. */
export function factsOf({ article, entities, annotations }: MarkedArticle) {
  return {
    articleId: article.id,
    headline: article.headline,
    language: article.language,
    quotations: annotations.filter(({ annotation }) => annotation.type === "quotation").length,
    speakers: entities.speaker.length,
    topics: entities.topic.length,
    countries: entities.country.length,
  };
}

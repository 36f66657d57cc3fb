import type { MarkedArticle } from "../src/article/marked-article";
import type { Catalogue, CatalogueEntry } from "../src/library/catalogue";
import { articlesIn } from "./library-folder";

/**
 * The catalogue of a folder of articles, as the text of its file. Articles stand in the order that
 * the catalogue has now, new ones before them. Throws for an article that cannot be shown.
 */
export function catalogueText(folder: string): string {
  const articles = articlesIn(folder).map(entryOf);
  return `${JSON.stringify({ articles } satisfies Catalogue, undefined, 2)}\n`;
}

function entryOf({ article, entities, annotations, paragraphs }: MarkedArticle): CatalogueEntry {
  const { id, headline, summary, language, published, image, sections } = article;
  const quotations = annotations.filter(({ annotation }) => annotation.type === "quotation").length;
  const names = (kind: keyof typeof entities) => entities[kind].map(({ label }) => label);
  return {
    id,
    headline,
    ...(summary === undefined ? {} : { summary }),
    language,
    ...(published === undefined ? {} : { published }),
    ...(image === undefined ? {} : { image: { url: image.url, alt: image.alt } }),
    words: paragraphs.reduce((sum, { text }) => sum + countWords(text, language), 0),
    sections: sections.length,
    quotations,
    mentions: annotations.length - quotations,
    speakers: names("speaker"),
    topics: names("topic"),
    countries: names("country"),
  };
}

function countWords(text: string, language: string): number {
  const words = new Intl.Segmenter(language, { granularity: "word" }).segment(text);
  return [...words].filter(({ isWordLike }) => isWordLike).length;
}

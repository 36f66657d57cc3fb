import type { MarkedArticle } from "../../core/article/marked-article";
import type { CatalogueEntry } from "./catalogue";

/** What a list of articles shows of one, and what it is found by. */
export function catalogueEntryOf(marked: MarkedArticle): CatalogueEntry {
  const { article, entities, annotations, paragraphs } = marked;
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

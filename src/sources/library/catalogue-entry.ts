import type { MarkedArticle } from "../../core/article/marked-article";
import type { CatalogueEntry } from "./catalogue";

/** What a list of articles shows of one, and what it is found by. `words` is how many it has, where that is known. */
export function catalogueEntryOf(
  marked: MarkedArticle,
  words: number = sumOf(wordCounts(marked)),
): CatalogueEntry {
  const { article, entities, annotations } = marked;
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
    words,
    sections: sections.length,
    quotations,
    mentions: annotations.length - quotations,
    speakers: names("speaker"),
    topics: names("topic"),
    countries: names("country"),
  };
}

/** So many characters of an article are counted in one step. */
const stepLength = 40_000;

/** How many words the paragraphs have, a number for each step: counting those of a long article takes a while. */
export function* wordCounts({ article, paragraphs }: MarkedArticle): Generator<number> {
  const segmenter = new Intl.Segmenter(article.language, { granularity: "word" });
  let words = 0;
  let length = 0;
  for (const { text } of paragraphs) {
    for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words++;
    length += text.length;
    if (length < stepLength) continue;
    yield words;
    words = length = 0;
  }
  yield words;
}

function sumOf(counts: Iterable<number>): number {
  let sum = 0;
  for (const count of counts) sum += count;
  return sum;
}

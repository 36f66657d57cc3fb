import type { MarkedArticle } from "../../core/article/marked-article";
import { quotationEntries } from "../../core/article/said/quotation-entries";
import { newestFirst } from "../../core/article/values/published";
import { wordPieces } from "../../core/text/word-pieces";
import { passagesOf, searchablePassage } from "./passages";
import { encodePostings } from "./postings";
import type { SearchArticle, SearchFile } from "./search-file";

/** Prepares the search of a library, which takes seconds: at build time. The newest article comes first. */
export function buildSearchIndex(marked: readonly MarkedArticle[]): SearchFile {
  const articles = marked.map(searchArticle).sort((a, b) => newestFirst(a.published, b.published));
  return { articles, words: encodePostings(indexedWords(articles)) };
}

/** For each word how often it stands in which passage of the articles. */
export function indexedWords(
  articles: readonly SearchArticle[],
): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const words = new Map<string, Map<number, number>>();
  passagesOf(articles).forEach((passage, number) => {
    for (const piece of wordPieces(searchablePassage(passage).folded)) {
      const counts = words.get(piece) ?? new Map<number, number>();
      words.set(piece, counts);
      counts.set(number, (counts.get(number) ?? 0) + 1);
    }
  });
  return words;
}

/** What is searched of one article. */
export function searchArticle(marked: MarkedArticle): SearchArticle {
  const { article, sections, entities } = marked;
  const { id, headline, summary, language, published } = article;
  const entries = quotationEntries(marked);
  const quoted = entities.speaker.filter((speaker) =>
    entries.some(({ speakers }) => speakers.includes(speaker)),
  );
  return {
    id,
    headline,
    ...(summary === undefined ? {} : { summary }),
    language,
    ...(published === undefined ? {} : { published }),
    speakers: quoted.map(({ label }) => label),
    sections: sections.map(({ id, heading, paragraphs }) => ({
      id,
      ...(heading === undefined ? {} : { heading }),
      ids: paragraphs.map((paragraph) => paragraph.id),
      texts: paragraphs.map(({ text }) => text),
    })),
    quotations: entries.map(({ quotation, speakers }) => ({
      id: quotation.id,
      speakers: speakers.map((speaker) => quoted.indexOf(speaker)),
      ranges: quotation.ranges.flatMap(({ paragraph, start, end }) => [paragraph, start, end]),
    })),
  };
}

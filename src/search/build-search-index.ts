import MiniSearch from "minisearch";
import type { MarkedArticle } from "../article/marked-article";
import { newestFirst } from "../article/published";
import { quotationEntries } from "../article/said/quotation-entries";
import { engineOptions } from "./engine";
import { formsOf } from "./fold-word";
import { passagesOf } from "./passages";
import { encodePostings } from "./postings";
import type { SearchArticle, SearchFile } from "./search-file";
import { wordsOf } from "./words";

/** Prepares the search of a library, which takes seconds: at build time. The newest article comes first. */
export function buildSearchIndex(marked: readonly MarkedArticle[]): SearchFile {
  const articles = marked.map(searchArticle).sort((a, b) => newestFirst(a.published, b.published));
  const index = new MiniSearch(engineOptions);
  passagesOf(articles).forEach(({ text, names, article: { language } }, id) => {
    const words = wordsOf([text, ...names].join("\n"));
    index.add({ id, text: words.flatMap(({ folded }) => formsOf(folded, language)).join(" ") });
  });
  return { articles, words: encodePostings(index.toJSON()) };
}

function searchArticle(marked: MarkedArticle): SearchArticle {
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

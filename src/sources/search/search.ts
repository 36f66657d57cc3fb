// The room that finds words in all articles of the library: what is prepared when the app is built,
// and the search in the browser. It imports only src/core/article and src/core/text; nothing of it is loaded
// before somebody searches.
import { findInText, holdsAll, searchable } from "../../core/text/find-in-text";
import { type Term, termsOf } from "../../core/text/terms";
import type { SearchIndex } from "./load-search";
import { matchingPassages } from "./matching-passages";
import { rangesOf, type SearchPassage } from "./passages";
import { type Snippet, snippetOf } from "./snippet";

/** One place in the library that holds all words. */
export interface SearchHit {
  readonly articleId: string;
  /** The key of the reader's own file that it is in; none for a bundled article. */
  readonly deviceKey: string | undefined;
  readonly headline: string;
  readonly language: string;
  readonly published: string | undefined;
  /** Undefined for the headline and for the first section, whose place is the article's top. */
  readonly sectionId: string | undefined;
  /** The section's heading, where it has one. */
  readonly heading: string | undefined;
  /** Undefined for a headline or heading. */
  readonly paragraphId: string | undefined;
  /** The quotation that holds them all, counting its speakers' names; else it is the article that says it. */
  readonly quotation: { readonly id: string; readonly speakers: readonly string[] } | undefined;
  /** What stands around the words. Words found in a speaker's name alone are not in it. */
  readonly snippet: Snippet;
}

export interface SearchResults {
  /** The best first. */
  readonly hits: readonly SearchHit[];
  /** How many passages hold all words; more than there are hits where these were limited. */
  readonly total: number;
}

/** The passages that hold each of the words and phrases that were typed. Nothing typed finds nothing. */
export function search(index: SearchIndex, typed: string, most = 30): SearchResults {
  return searchAll([index], typed, most);
}

/** The same over several indexes; of passages that fit alike, those of the first index first. */
export function searchAll(
  indexes: readonly SearchIndex[],
  typed: string,
  most = 30,
): SearchResults {
  const terms = termsOf(typed);
  const matching = indexes.map((index) => ({ index, ...matchingPassages(index, terms, most) }));
  const ranked = matching
    .flatMap(({ index, ranked, scores }) =>
      ranked.map((number, at) => ({ passage: index.passages[number], score: scores[at] ?? 0 })),
    )
    .sort((a, b) => b.score - a.score)
    .slice(0, most);
  const hits = ranked.flatMap(({ passage }) => (passage ? hitIn(passage, terms) : []));
  return { hits, total: matching.reduce((sum, { total }) => sum + total, 0) };
}

function hitIn(passage: SearchPassage, terms: readonly Term[]): SearchHit {
  const { article, paragraph, text } = passage;
  const { id, deviceKey, headline, language, published } = article;
  const section = article.sections[passage.section ?? -1];
  const found = findInText(searchable(text), terms);
  const quotation = quotationIn(passage, terms);
  return {
    articleId: id,
    deviceKey,
    headline,
    language,
    published,
    sectionId: passage.section === 0 ? undefined : section?.id,
    heading: section?.heading,
    paragraphId: paragraph?.id,
    quotation: quotation && { id: quotation.id, speakers: quotation.speakers },
    snippet: snippetOf(text, found, language, quotation?.start),
  };
}

/** The first quotation that holds all terms in what it has of the paragraph and in its speakers' names. */
function quotationIn({ article, paragraph, text }: SearchPassage, terms: readonly Term[]) {
  for (const quotation of paragraph === undefined ? [] : article.quotations) {
    const here = rangesOf(quotation).filter((range) => range.paragraph === paragraph?.number);
    const [first] = here;
    if (first === undefined) continue;
    const speakers = quotation.speakers.flatMap((number) => article.speakers[number] ?? []);
    const said = here.map(({ start, end }) => text.slice(start, end));
    if (holdsAll(searchable(...said, ...speakers), terms)) {
      return { id: quotation.id, speakers, start: first.start };
    }
  }
  return undefined;
}

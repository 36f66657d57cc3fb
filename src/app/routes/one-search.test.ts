// Holds the five searches to one reading of what is typed: each gives the same verdict on every case.
import { describe, expect, test } from "vitest";
import { ArticleSearch, type Result } from "../../core/article/article-search";
import { holding } from "../../core/article/said/arrange";
import { quotationEntries } from "../../core/article/said/quotation-entries";
import { aQuotation, smallArticle } from "../../core/article/small-article.fixture";
import { searchCases } from "../../core/text/search.cases";
import { termsOf } from "../../core/text/terms";
import { findArticles } from "../../sources/library/find-articles";
import { buildSearchIndex } from "../../sources/search/build-search-index";
import { loadSearch } from "../../sources/search/load-search";
import { search } from "../../sources/search/search";
import { findValues } from "../filters/listed-values";

/** An article that says nothing but the text, and says it in a quotation. */
function saying(text: string) {
  const nobody = { headline: "—", speakers: [{ id: "nobody", name: "—" }] };
  return smallArticle([[text]], [aQuotation("q", ["nobody"], [[1, text]])], nobody);
}

const searches: Readonly<Record<string, (typed: string, text: string) => boolean>> = {
  "Find in quotations": (typed, text) =>
    holding(quotationEntries(saying(text)), termsOf(typed)).length > 0,
  "the filter of values": (typed, name) => {
    const value = { kind: "topic", number: 0, id: "-", name, label: name, sameAs: [] } as const;
    return findValues([value as never], typed).length > 0;
  },
  "the filter of the library": (typed, headline) => {
    const entry = { id: "-", headline, speakers: [], topics: [], countries: [] };
    return findArticles([entry as never], typed).length > 0;
  },
  "the search of the library": (typed, text) => {
    const index = loadSearch(JSON.parse(JSON.stringify(buildSearchIndex([saying(text)]))));
    return search(index, typed).total > 0;
  },
  "the search in an article": (typed, text) => {
    const results: Result[] = [];
    for (const _ of new ArticleSearch(saying(text)).find(termsOf(typed), results));
    return results.length > 0;
  },
};

describe.each(Object.entries(searches))("%s", (_, finds) => {
  test.each(searchCases)("$script: $typed in $text", ({ typed, text, found }) => {
    expect(finds(typed, text)).toBe(found.length > 0);
  });
});

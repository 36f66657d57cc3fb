// The room that finds words in all articles of the library: what is prepared when the app is built,
// and the search in the browser. It imports only src/article and MiniSearch; nothing of it is
// loaded before somebody searches.
import { formsOf } from "./fold-word";
import type { SearchIndex } from "./load-search";
import { matchingPassages } from "./matching-passages";
import { type Passage, rangesOf } from "./passages";
import { type Snippet, snippetOf } from "./snippet";
import { isWholeOnly, type Word, wordsOf } from "./words";

/** One place in the library that holds all words. */
export interface SearchHit {
  readonly articleId: string;
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

/**
 * The passages that hold each of the words or a longer one that begins with it, without regard to
 * case and accents. A single letter of an alphabet is only found as a word of its own. No words
 * find nothing.
 */
export function search(index: SearchIndex, words: string, most = 30): SearchResults {
  const asked = wordsOf(words).map(({ folded }) => folded);
  const { ranked, total } = matchingPassages(index, asked);
  const hits = ranked
    .slice(0, most)
    .flatMap((number) => index.passages[number] ?? [])
    .map((passage) => hitIn(passage, [...new Set(asked)]));
  return { hits, total };
}

function hitIn(passage: Passage, asked: readonly string[]): SearchHit {
  const { article, paragraph, text } = passage;
  const { id, headline, language, published } = article;
  const section = article.sections[passage.section ?? -1];
  const found = wordsOf(text).flatMap((word): FoundWord[] => {
    const said = asked.filter((each) => says(word, each, language));
    return said.length === 0 ? [] : [{ ...word, says: said }];
  });
  const quotation = quotationIn(passage, asked, found);
  return {
    articleId: id,
    headline,
    language,
    published,
    sectionId: passage.section === 0 ? undefined : section?.id,
    heading: section?.heading,
    paragraphId: paragraph?.id,
    quotation: quotation && { id: quotation.id, speakers: quotation.speakers },
    snippet: snippetOf(
      text,
      found.map(({ start, end }) => ({ start, end })),
      language,
      quotation?.start,
    ),
  };
}

interface FoundWord extends Word {
  readonly says: readonly string[];
}

function quotationIn(
  { article, paragraph }: Passage,
  asked: readonly string[],
  found: readonly FoundWord[],
) {
  for (const quotation of paragraph === undefined ? [] : article.quotations) {
    const here = rangesOf(quotation).filter((range) => range.paragraph === paragraph?.number);
    if (here.length === 0) continue;
    const speakers = quotation.speakers.flatMap((number) => article.speakers[number] ?? []);
    const said = found.filter((word) =>
      here.some(({ start, end }) => start <= word.start && word.end <= end),
    );
    const names = wordsOf(speakers.join("\n"));
    const holds = (each: string) =>
      said.some((word) => word.says.includes(each)) ||
      names.some((name) => says(name, each, article.language));
    if (asked.every(holds)) return { id: quotation.id, speakers, start: here[0]?.start ?? 0 };
  }
  return undefined;
}

/** Whether a word of a text is what was asked for, or begins with it. */
function says({ folded }: Word, asked: string, language: string): boolean {
  return formsOf(folded, language).some((form) =>
    isWholeOnly(asked) ? form === asked : form.startsWith(asked),
  );
}

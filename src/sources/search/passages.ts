import { type Searchable, searchable } from "../../core/text/find-in-text";
import type { SearchArticle } from "./search-file";

/** What is found: a headline with its summary, a section's heading, or a paragraph. */
export interface SearchPassage {
  readonly article: SearchArticle;
  /** A position in the article's sections; none for the headline. */
  readonly section: number | undefined;
  /** None for a headline and a heading; counted through the article. */
  readonly paragraph: { readonly id: string; readonly number: number } | undefined;
  readonly text: string;
  /** Who is quoted in it: their names are searched too. */
  readonly names: readonly string[];
}

/** All passages of the articles in reading order. Their positions here are their numbers in the index. */
export function passagesOf(articles: readonly SearchArticle[]): readonly SearchPassage[] {
  return articles.flatMap((article) => {
    const { headline, summary } = article;
    const names = namesByParagraph(article);
    const top = { article, section: undefined, paragraph: undefined, names: [] };
    const passages: SearchPassage[] = [
      { ...top, text: summary === undefined ? headline : `${headline}\n${summary}` },
    ];
    let number = 0;
    article.sections.forEach(({ heading, ids, texts }, section) => {
      if (heading !== undefined) passages.push({ ...top, section, text: heading });
      texts.forEach((text, at) => {
        const paragraph = { id: ids[at] ?? "", number };
        passages.push({ article, section, paragraph, text, names: [...(names.get(number) ?? [])] });
        number += 1;
      });
    });
    return passages;
  });
}

const ready = new WeakMap<SearchPassage, Searchable>();

/** A passage's text with the names, made ready to be searched when it is first asked for. */
export function searchablePassage(passage: SearchPassage): Searchable {
  const known = ready.get(passage) ?? searchable(passage.text, ...passage.names);
  ready.set(passage, known);
  return known;
}

function namesByParagraph({
  quotations,
  speakers,
}: SearchArticle): ReadonlyMap<number, ReadonlySet<string>> {
  const names = new Map<number, Set<string>>();
  for (const quotation of quotations) {
    for (const { paragraph } of rangesOf(quotation)) {
      const there = names.get(paragraph) ?? new Set();
      names.set(paragraph, there);
      for (const speaker of quotation.speakers) there.add(speakers[speaker] ?? "");
    }
  }
  return names;
}

/** The ranges of a quotation, which the file writes as one list of numbers. */
export function rangesOf({ ranges }: SearchArticle["quotations"][number]) {
  return Array.from({ length: Math.floor(ranges.length / 3) }, (_, at) => {
    const [paragraph = 0, start = 0, end = 0] = ranges.slice(at * 3, at * 3 + 3);
    return { paragraph, start, end };
  });
}

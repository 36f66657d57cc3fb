import type { MarkedArticle } from "../../core/article/marked-article";
import { mentioned } from "../../core/article/mentioned";
import type { Range } from "../../core/article/range";
import { sameWords } from "../../core/editing/alike";
import { parsedValue } from "./option";

/** Words that have been marked, as what, and by which annotation: others like them can be marked, too. */
export interface Alike {
  readonly of: string;
  readonly value: string;
  readonly words: string;
}

/** Where words stand that are not marked yet as a mention of the same. */
export function placesLike(marked: MarkedArticle, { value, words }: Alike): readonly Range[] {
  const { kind, id } = parsedValue(value);
  const taken = marked.annotations.flatMap(({ annotation, ranges }) => {
    if (annotation.type === "quotation") return [];
    const of = mentioned(annotation);
    return of.kind === kind && of.id === id ? ranges : [];
  });
  return sameWords(marked, words).filter(
    ({ paragraph, start, end }) =>
      !taken.some(
        (range) => range.paragraph === paragraph && range.start < end && start < range.end,
      ),
  );
}

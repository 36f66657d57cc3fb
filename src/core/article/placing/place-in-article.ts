import type { Range } from "../range";
import type { ArticleText } from "./article-text";
import { favoured, fitAt, supportAt } from "./context";
import type { Effort } from "./effort";
import { spellings } from "./fold";
import type { Guess } from "./place-similar";
import { hasCodePoints, type Wanted } from "./wanted";
import type { WordOccurrence } from "./word-index";

/** Words of at least this many code points may be looked for in other paragraphs. */
const shortest = 12;
/** Words of at least this many are believed there although their surroundings are others. */
const long = 32;
/** More places than this are not told apart. */
const mostPlaces = 200;

/**
 * Finds the wanted words in the whole article, if they stand in one place only or the context
 * singles one out. Where they do not stand exactly so, other quotation marks, dashes, blanks and
 * Unicode spellings will do.
 */
export function placeInArticle(
  article: ArticleText,
  wanted: Wanted,
  effort: Effort,
): Guess | "ambiguous" | undefined {
  const { words, prefix, suffix, context } = wanted;
  if (!hasCodePoints(words, shortest)) {
    const whole = prefix + words + suffix;
    if (whole === words || !hasCodePoints(whole, shortest)) return undefined;
    const [found, second] = article.index.find(whole, 2, effort);
    if (found === undefined || second !== undefined || effort.spent) return undefined;
    return { ...rangeAt({ ...found, start: found.start + prefix.length }, words), sure: true };
  }
  const found = everywhere(article, words, effort);
  if (effort.spent || found.length === 0) return undefined;
  if (found.length >= mostPlaces) return "ambiguous";
  const foldedAt = ({ paragraph }: Range) => article.paragraphs[paragraph]?.folded ?? "";
  const [only, second] =
    found.length === 1
      ? found
      : favoured(found, (place) => fitAt(foldedAt(place), place.start, place.end, context));
  if (only === undefined || second !== undefined) return "ambiguous";
  const { borneOut, belied } = supportAt(foldedAt(only), only.start, only.end, context, effort);
  if (borneOut === 0 && belied > 0 && !hasCodePoints(words, long)) return undefined;
  return { ...only, sure: borneOut > 0 && belied === 0 };
}

function everywhere(article: ArticleText, words: string, effort: Effort): readonly Range[] {
  const exact = article.index.find(words, mostPlaces, effort);
  if (exact.length > 0 || effort.spent) return exact.map((place) => rangeAt(place, words));
  return spellings(words).flatMap((spelling) =>
    article.foldedIndex.find(spelling, mostPlaces, effort).map((place) => rangeAt(place, spelling)),
  );
}

function rangeAt({ paragraph, start }: WordOccurrence, words: string): Range {
  return { paragraph, start, end: start + words.length };
}

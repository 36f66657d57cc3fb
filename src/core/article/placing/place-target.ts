import type { Target } from "../format";
import type { ArticleText } from "./article-text";
import { hasTrace } from "./context";
import { Effort } from "./effort";
import type { ParagraphText } from "./paragraph-text";
import { placeInArticle } from "./place-in-article";
import { type Guess, placeSimilar } from "./place-similar";
import { placeFolded, placeLoosely, placeWords } from "./place-words";
import { type Placement, placedAt, unplaced } from "./placement";
import { hasCodePoints, wantedBy } from "./wanted";
import { toWholeCharacters } from "./whole-characters";
import { standsAt } from "./word-index";

/** Words of at least this many code points, once in an article, need no more checking. */
const unmistakable = 32;

/** What all targets of an article together may spend: about a second for each way of searching. */
export class Allowance {
  readonly exact = new Effort(2.5e8);
  readonly similar = new Effort(2.5e8);
}

/**
 * Finds one target's place the W3C Web Annotation way. Where position and words disagree, the
 * words win. What cannot be told for certain stays unplaced. Never throws.
 */
export function placeTarget(target: Target, article: ArticleText, allowance: Allowance): Placement {
  const placement = placeAnywhere(target, article, allowance);
  if (placement.status === "unplaced") return placement;
  const text = article.paragraphs[placement.range.paragraph]?.text ?? "";
  const range = toWholeCharacters(placement.range, text);
  if (range === placement.range) return placement;
  return placedAt(range, placement.how === "exact" ? "widened" : placement.how);
}

function placeAnywhere(target: Target, article: ArticleText, allowance: Allowance): Placement {
  const paragraph = article.paragraph(target.paragraph);
  if (target.exact === undefined) return placeByPosition(target, paragraph);
  if (target.exact.trim() === "") return unplaced("gone");
  return (
    (paragraph && placeAsTold(target, target.exact, paragraph)) ??
    search(target, target.exact, article, paragraph, allowance)
  );
}

function placeByPosition(target: Target, paragraph: ParagraphText | undefined): Placement {
  if (paragraph === undefined) return unplaced("gone");
  const { start, end } = target;
  const { codePoints, number } = paragraph;
  if (!isOffset(start) || !isOffset(end) || start >= end || end > codePoints.length) {
    return unplaced("out-of-range");
  }
  const range = {
    paragraph: number,
    start: codePoints.toUnits(start),
    end: codePoints.toUnits(end),
  };
  return placedAt(range, "exact");
}

/** The usual case, and so the quick one: the words stand where the position says. */
function placeAsTold({ start, end }: Target, words: string, paragraph: ParagraphText) {
  const { codePoints, text, number } = paragraph;
  if (!isOffset(start) || !isOffset(end) || start >= end || end > codePoints.length)
    return undefined;
  const from = codePoints.toUnits(start);
  const to = codePoints.toUnits(end);
  const told = to - from === words.length && standsAt(text, words, from);
  return told ? placedAt({ paragraph: number, start: from, end: to }, "exact") : undefined;
}

function search(
  target: Target,
  words: string,
  article: ArticleText,
  paragraph: ParagraphText | undefined,
  { exact, similar }: Allowance,
): Placement {
  if (exact.spent) return unplaced("search-limit");
  const wanted = wantedBy(target, words, paragraph);
  if (paragraph !== undefined) {
    const same = placeWords(paragraph, wanted, exact);
    if (same === "ambiguous") return unplaced(same);
    if (same) return placedAt(same, wanted.at === undefined ? "exact" : "nearest");
    const folded = placeFolded(paragraph, wanted, exact);
    if (folded === "ambiguous") return unplaced(folded);
    if (folded) return placedAt(folded, "approximate");
    const loose = placeLoosely(paragraph, wanted, exact);
    // Words this short may be others in capitals: "us" is not "US".
    const isSure = hasCodePoints(words, 8) || wanted.at !== undefined;
    if (typeof loose === "object" && isSure) return placedAt(loose, "approximate");
  }
  const there = placeInArticle(article, wanted, exact);
  // Words and context have gone there together, unless the context is here as well.
  const stayed = paragraph !== undefined && hasTrace(paragraph.folded, wanted.context, exact);
  if (isGuess(there) && there.sure && !stayed) return placedAt(there, "elsewhere");
  const here = paragraph && placeSimilar(paragraph, wanted, similar);
  const cut = exact.spent || (paragraph !== undefined && similar.spent);
  if (cut && !(isGuess(there) && hasCodePoints(words, unmistakable))) {
    return unplaced("search-limit");
  }
  // Nearly the words here, exactly the words there: only the context can tell which was meant.
  if (isGuess(here) && (here.sure || there === undefined)) return placedAt(here, "approximate");
  if (isGuess(there) && (there.sure || here === undefined)) return placedAt(there, "elsewhere");
  return unplaced(here === undefined && there === undefined ? "gone" : "ambiguous");
}

function isGuess(value: Guess | "ambiguous" | undefined): value is Guess {
  return typeof value === "object";
}

function isOffset(value: number | undefined): value is number {
  return value !== undefined && Number.isSafeInteger(value) && value >= 0;
}

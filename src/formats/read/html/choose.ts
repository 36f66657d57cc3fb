// Chooses what of a page is its article, and says of all the rest why it is not.
import type { LeftOutReason } from "../../report";
import { headsRelated, reasonByWords } from "../frame-words";
import { reasonByElement } from "./frame-elements";
import type { Piece, WordsPiece } from "./piece";
import { articleElement, isIn } from "./scope";
import { around, namesOf, type PageElement } from "./tree";

/** A piece of the page with what becomes of it: kept, or left out for a reason. */
export interface Chosen {
  readonly piece: Piece;
  readonly reason: LeftOutReason | undefined;
}

/**
 * Readability says which elements are the article's; what stands among these and is no part of a frame by
 * its names, its words or its links is of the article too: lists, sub-headings, short paragraphs.
 */
export function choose(
  pieces: readonly Piece[],
  readable: ReadonlySet<PageElement>,
  headline: string | undefined,
  authors: readonly string[],
): { readonly chosen: readonly Chosen[]; readonly root: PageElement | undefined } {
  const isReadable = ({ owner }: Piece) => readable.has(owner);
  const words = pieces.filter((piece) => piece.type === "words");
  const readableWords = words.filter(isReadable);
  const root = articleElement(readableWords.length > 0 ? readableWords : words.filter(isLikely));
  const first = pieces.findIndex(
    (piece) => piece.type === "words" && isReadable(piece) && piece.text.length > 60,
  );
  const title = pieces.findIndex((piece) => isHeadline(piece, headline));
  const isLive = pieces.filter((piece) => isClock(piece) && isIn(piece.owner, root)).length > 1;
  let underRelated = false;
  let isBelowLine = false;
  const chosen = pieces.map((piece, index): Chosen => {
    const isBetween = title >= 0 && title < index && index < first;
    const isInside = isIn(piece.owner, root);
    if (piece.type === "words") {
      const isList = isLinks(piece);
      if (headsRelated(piece.text)) underRelated = true;
      else if (underRelated && !isList) underRelated = false;
      if (underRelated) return { piece, reason: "related" };
    }
    // The times of a live blog head its entries.
    if (isLive && isInside && isClock(piece)) return { piece, reason: undefined };
    const isBeside = isBetween && piece.type === "words" && saysWho(piece, authors);
    const reason = isBeside ? "byline" : reasonOf(piece, root, isReadable(piece));
    if (reason === undefined && isRepeated(piece, words, root))
      return { piece, reason: "repeated" };
    if (reason === "paywall") isBelowLine = true;
    if (reason !== undefined) return { piece, reason };
    if (isReadable(piece) || isInside) return { piece, reason: undefined };
    if (isBetween && piece.type === "words" && !isBelowLine) {
      return {
        piece,
        reason: piece.is === "heading" || !isLinks(piece) ? undefined : "navigation",
      };
    }
    const byPlace = reasonByElement(piece.owner, undefined);
    if (isBetween && piece.type === "picture") return { piece, reason: byPlace };
    return { piece, reason: byPlace ?? "other" };
  });
  return { chosen: chosen.filter((_, index) => index !== title), root };
}

/** Whether words may be an article's where Readability knows of none. */
function isLikely(piece: WordsPiece): boolean {
  return !isLinks(piece) && reasonOf(piece, undefined, false) === undefined;
}

function isClock(piece: Piece): boolean {
  return piece.type === "words" && piece.is === "time" && /^\d{1,2}[:.h]\d\d\b/.test(piece.text);
}

/** Whether a line under the headline names the authors, or is called what such lines are. */
function saysWho({ text, owner }: WordsPiece, authors: readonly string[]): boolean {
  if (text.length > 160) return false;
  if (authors.some((name) => text.includes(name))) return true;
  return /\b(meta|kicker|eyebrow|overline|rubrik)\b/.test(namesOf(owner).join(" "));
}

function isHeadline(piece: Piece, headline: string | undefined): boolean {
  if (piece.type !== "words" || piece.is !== "heading" || headline === undefined) return false;
  return plain(piece.text) === plain(headline);
}

/** Whether hardly any of the words are no link. */
export function isLinks({ text, linked }: WordsPiece): boolean {
  return linked >= 0.8 * text.length;
}

function reasonOf(
  piece: Piece,
  root: PageElement | undefined,
  isReadable: boolean,
): LeftOutReason | undefined {
  const inRoot = isIn(piece.owner, root) ? root : undefined;
  const byElement = reasonByElement(piece.owner, inRoot);
  if (piece.type !== "words")
    return piece.type === "embedded" ? (byElement ?? "embedded") : byElement;
  if (piece.isHidden) return byElement ?? "other";
  const byWords = reasonByWords(piece.text);
  if (byWords !== undefined && !(piece.is === "heading" && byWords === "other")) return byWords;
  if (byElement === undefined) return isReadable ? asideReason(piece, root) : linksReason(piece);
  // A name alone does not make a paragraph of sentences one of the frame, where Readability has kept it.
  const isText = piece.text.length > 200 && piece.linked < 0.3 * piece.text.length;
  return isReadable && isText && byElement !== "consent" ? undefined : byElement;
}

/** Links in no sentence that Readability has left out lead to elsewhere. */
function linksReason(piece: WordsPiece): LeftOutReason | undefined {
  return isLinks(piece) && piece.is !== "heading" ? "related" : undefined;
}

/** Of a list of links to elsewhere beside the text. */
function asideReason(piece: WordsPiece, root: PageElement | undefined): LeftOutReason | undefined {
  if (!isLinks(piece)) return undefined;
  return below(piece.owner, root).some(({ tagName }) => tagName === "aside")
    ? "related"
    : undefined;
}

/** Whether words are set apart as a quotation from the text, and stand in the text as well. */
function isRepeated(
  piece: Piece,
  words: readonly WordsPiece[],
  root: PageElement | undefined,
): boolean {
  if (piece.type !== "words" || root === undefined) return false;
  const names = below(piece.owner, root).flatMap(namesOf).join(" ");
  if (!/\bpull ?quotes?\b/.test(names)) return false;
  const text = plain(piece.text);
  return words.some((other) => other !== piece && plain(other.text).includes(text));
}

/** An element and those around it, up to another. */
function below(element: PageElement, root: PageElement | undefined): readonly PageElement[] {
  const all = [...around(element)];
  const end = root === undefined ? -1 : all.indexOf(root);
  return end < 0 ? all : all.slice(0, end);
}

/** Words to compare: without regard to case, signs and white space. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

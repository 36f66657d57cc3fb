// Says why a piece of a page is no part of its article: by its elements, its words, its links.
import type { LeftOutReason } from "../../report";
import { reasonByWords } from "../frame-words";
import { reasonByElement } from "./frame-elements";
import type { Piece, WordsPiece } from "./piece";
import { isLinks, plain } from "./plain-words";
import { isIn } from "./scope";
import { around, namesOf, type PageElement } from "./tree";

/** Why a piece is no part of the article that stands in `root`; undefined where nothing says so. */
export function reasonOf(
  piece: Piece,
  root: PageElement | undefined,
  isReadable: boolean,
): LeftOutReason | undefined {
  const inRoot = isIn(piece.owner, root) ? root : undefined;
  const byElement = reasonByElement(piece.owner, inRoot);
  if (piece.type === "embedded") return byElement ?? "embedded";
  if (piece.type === "picture") return byElement;
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
  const isAside = below(piece.owner, root).some(({ tagName }) => tagName === "aside");
  return isAside ? "related" : undefined;
}

/** Whether words are set apart as a quotation from the text, and stand in the text as well. */
export function isRepeated(
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

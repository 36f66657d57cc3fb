// Says why a piece of a page is no part of its article: by its elements, its words, its links.
import type { LeftOutReason } from "../../report";
import { reasonByWords } from "../frame-words";
import { isOfTable } from "./caption-elements";
import { namesOf } from "./element-names";
import { isFrameTag, reasonByElement } from "./frame-elements";
import type { PagePiece, WordsPiece } from "./piece";
import { isLinks } from "./plain-words";
import { type PageElement, withAncestors } from "./tree";

/** What is known of a page when its pieces are looked at. */
export interface Frame {
  /** The elements that the article stands in. */
  readonly stops: ReadonlySet<PageElement>;
  /** Reasons that names give for much of what is readable: there they mean something else. */
  readonly misnomers: ReadonlySet<LeftOutReason>;
}

/** As much of the readable words as no frame is. */
const much = 0.4;

/** The frame of a page whose article stands in an element, as far as is known. */
export function frameOf(root: PageElement | undefined, readable: readonly WordsPiece[]): Frame {
  const stops = new Set(root === undefined ? [] : withAncestors(root));
  const units = new Map<LeftOutReason, number>();
  for (const { owner, text } of readable) {
    const reason = reasonByElement(owner, stops);
    if (reason !== undefined) units.set(reason, (units.get(reason) ?? 0) + text.length);
  }
  const all = readable.reduce((sum, { text }) => sum + text.length, 0);
  const misnomers = [...units].filter(([, own]) => own > much * all).map(([reason]) => reason);
  return { stops, misnomers: new Set(misnomers) };
}

/** `WATCH: …`, `RELATED | …`, and a link to it. */
const leadsAway =
  /^(?:watch|related|more|video|photos?|gallery|podcast|listen|recommended|explainer|background|previously|see|read|ver|vídeo|mehr|hintergrund|podcast|kommentar|analyse|interview)\b[^:|]{0,20}[:|]/i;

/** Why a piece is no part of the article; undefined where nothing says so. */
export function reasonToLeaveOut(
  piece: PagePiece,
  { stops, misnomers }: Frame,
  isReadable: boolean,
): LeftOutReason | undefined {
  const named = reasonByElement(piece.owner, stops);
  const isMisnomer = named !== undefined && misnomers.has(named);
  const isByTag = () => below(piece.owner, stops).some(isFrameTag);
  const byElement = isReadable && isMisnomer && !isByTag() ? undefined : named;
  if (piece.type === "embedded") return byElement ?? "embedded";
  if (piece.type === "picture") return byElement;
  if (piece.isHidden) return byElement ?? "other";
  const byWords =
    isLinks(piece) && leadsAway.test(piece.text) ? "related" : reasonByWords(piece.text);
  if (byWords === "caption" && isOfTable(piece.owner)) return undefined;
  const isOnlyOdd = byWords === "other" && (piece.is === "heading" || isFigures(piece));
  if (byWords !== undefined && !isOnlyOdd) return byWords;
  if (byElement === undefined)
    return isReadable ? asideReason(piece, stops) : linksReason(piece, stops);
  // A name alone does not make a paragraph of sentences one of the frame, where Readability has kept it.
  const isText = piece.text.length > 200 && piece.linked < 0.3 * piece.text.length;
  return isReadable && isText && byElement !== "consent" ? undefined : byElement;
}

/** A row of numbers is one of a table, and no pages to leaf through. */
function isFigures(piece: WordsPiece): boolean {
  return (
    piece.is === "item" && /\d/.test(piece.text) && !/\p{L}/u.test(piece.text) && !isLinks(piece)
  );
}

/** Links in no sentence that Readability has left out lead to elsewhere. */
function linksReason(
  piece: WordsPiece,
  stops: ReadonlySet<PageElement>,
): LeftOutReason | undefined {
  if (!isLinks(piece)) return undefined;
  return piece.is === "heading" ? asideReason(piece, stops) : "related";
}

/** Of a list of links to elsewhere beside the text. */
function asideReason(
  piece: WordsPiece,
  stops: ReadonlySet<PageElement>,
): LeftOutReason | undefined {
  if (!isLinks(piece)) return undefined;
  const around = below(piece.owner, stops);
  if (around.some((each) => /\b(button|btn|cta)\b/.test(namesOf(each).join(" ")))) return "other";
  const isAside = around.some(({ tagName }) => tagName === "aside" || tagName === "article");
  return isAside ? "related" : undefined;
}

/** An element and those around it, up to the first of others. */
export function below(
  element: PageElement,
  stops: ReadonlySet<PageElement>,
): readonly PageElement[] {
  const all = [...withAncestors(element)];
  const end = all.findIndex((each) => stops.has(each));
  return end < 0 ? all : all.slice(0, end);
}

/**
 * The items of lists of nothing but links that no words lead to: what stands before such a list neither is a
 * heading nor ends in a colon.
 */
export function looseLinks(pieces: readonly PagePiece[]): ReadonlySet<PagePiece> {
  const loose = new Set<PagePiece>();
  let lead: PagePiece | undefined;
  for (const piece of pieces) {
    const isItem = piece.type === "words" && piece.is === "item" && isLinks(piece);
    if (!isItem) lead = piece;
    else if (!(lead?.type === "words" && (lead.is === "heading" || /:$/.test(lead.text)))) {
      loose.add(piece);
    }
  }
  return loose;
}

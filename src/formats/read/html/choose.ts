// Chooses what of a page is its article, and says of all the rest why it is not.
import type { LeftOutReason } from "../../report";
import { headsRelated } from "../frame-words";
import { isAuthorNote } from "./author-notes";
import type { Chosen } from "./chosen";
import {
  isAboveHeadline,
  isNamedStandfirst,
  isStandfirst,
  reasonUnderHeadline,
} from "./header-zone";
import { labelsOfNothing } from "./labels-of-nothing";
import type { PagePiece, WordsPiece } from "./piece";
import { isLinks } from "./plain-words";
import { frameOf, looseLinks, reasonToLeaveOut } from "./reasons";
import { articleElement, isIn } from "./scope";
import { repeatedWords } from "./set-apart";
import type { PageElement } from "./tree";

export interface ChosenPieces {
  /** All pieces but the headline and the summary, in the order of the page. */
  readonly chosen: readonly Chosen[];
  readonly summary: WordsPiece | undefined;
}

/**
 * Readability says which elements are the article's; what stands among these and is no part of a frame by
 * its names, its words or its links is of the article too: lists, sub-headings, short paragraphs.
 */
export function choose(
  pieces: readonly PagePiece[],
  readable: ReadonlySet<PageElement>,
  title: WordsPiece | undefined,
  authors: readonly string[],
): ChosenPieces {
  const isReadable = ({ owner }: PagePiece) => readable.has(owner);
  const words = pieces.filter((piece) => piece.type === "words");
  const readableWords = words.filter(isReadable);
  // A headline alone is no article: its text may stand where Readability looks for none, as in a cell.
  const hasText = readableWords.some(({ is }) => is !== "heading");
  const root = articleElement(hasText ? readableWords : words.filter(isLikely));
  const frame = frameOf(root, readableWords);
  const first = pieces.findIndex(
    (piece) => piece.type === "words" && isReadable(piece) && isParagraph(piece),
  );
  const titleAt = title === undefined ? -1 : pieces.indexOf(title);
  const isUnder = (index: number) => titleAt >= 0 && titleAt < index && index < first;
  const summary = pieces
    .slice(titleAt + 1, Math.max(first, 0))
    .find(
      (piece): piece is WordsPiece =>
        piece.type === "words" && title !== undefined && isStandfirst(piece, title),
    );
  const repeated = repeatedWords(words, frame);
  const loose = looseLinks(pieces);
  const isLive = pieces.filter((piece) => isClock(piece) && isIn(piece.owner, root)).length > 1;
  const isSource = ({ type, text }: PagePiece & { text?: string }) =>
    type === "words" && /^SOURCE:? \p{Lu}[^.]{2,80}$/u.test(text ?? "");
  const source = pieces.findLastIndex(isSource);
  const end = source * 2 > pieces.length ? source : pieces.length;
  let underRelated = false;

  const reasonAt = (piece: PagePiece, index: number): LeftOutReason | undefined => {
    const isInside = isIn(piece.owner, root);
    // A release says whose it is at its end; the wire's own lines follow.
    if (index >= end) return "footer";
    if (piece.type === "words") {
      underRelated = headsRelated(piece.text) || (underRelated && isLinks(piece));
      if (underRelated) return "related";
    }
    // The times of a live blog head its entries.
    if (isLive && isInside && isClock(piece)) return undefined;
    if (
      isAuthor(piece, authors) ||
      (isLive && isInside && isNameBelowClock(piece, pieces[index - 1]))
    )
      return "byline";
    if (2 * index > pieces.length && isAuthorNote(piece, authors)) return "byline";
    const reason = reasonToLeaveOut(piece, frame, isReadable(piece));
    if (reason !== undefined) return reason;
    if (repeated.has(piece)) return "repeated";
    if (loose.has(piece)) return "related";
    if (
      piece.type === "words" &&
      index < titleAt &&
      first > titleAt &&
      piece.text.length < 100 &&
      !(title !== undefined && isAboveHeadline(piece, title))
    ) {
      return "navigation";
    }
    if (piece.type === "words" && isUnder(index)) {
      return reasonUnderHeadline(piece, authors, isReadable(piece));
    }
    if (isReadable(piece) || isInside) return undefined;
    if (title !== undefined && index < titleAt && isAboveHeadline(piece, title)) return undefined;
    return isUnder(index) ? undefined : "other";
  };
  const chosen = labelsOfNothing(
    pieces.map((piece, index) => ({ piece, reason: reasonAt(piece, index) })),
  );
  const others = chosen.filter(({ piece }) => piece !== title && piece !== summary);
  return { chosen: others, summary };
}

/** Whether words are as long as paragraphs are, and none of what comes before those. */
function isParagraph(piece: WordsPiece): boolean {
  return piece.text.length > 60 && piece.is !== "heading" && !isNamedStandfirst(piece);
}

/** Whether words may be an article's where Readability knows of none. */
function isLikely(piece: WordsPiece): boolean {
  return !isLinks(piece) && reasonToLeaveOut(piece, frameOf(undefined, []), false) === undefined;
}

/** Whether words are the name of whoever wrote the article, or an entry of it, and nothing else. */
function isAuthor(piece: PagePiece, authors: readonly string[]): boolean {
  return piece.type === "words" && authors.includes(piece.text);
}

/** Who wrote an entry of a live blog stands below its time. */
function isNameBelowClock(piece: PagePiece, before: PagePiece | undefined): boolean {
  if (piece.type !== "words" || piece.is === "heading" || before === undefined) return false;
  return isClock(before) && /^(?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+$/u.test(piece.text);
}

function isClock(piece: PagePiece): boolean {
  return piece.type === "words" && piece.is === "time" && /^\d{1,2}[:.h]\d\d\b/.test(piece.text);
}

import { reasonByWords } from "../frame-words";
import type { PagePiece, WordsPiece } from "./piece";
import { plain } from "./plain-words";

/** What an article is called, and the heading of its page that says so, if there is one. */
export interface Headline {
  readonly text: string | undefined;
  readonly piece: WordsPiece | undefined;
}

/** Shorter words than these may stand at the beginning of any name, in UTF-16 units. */
const telling = 12;

/**
 * The heading that says what the page calls the article, the likeliest name first; else one that such a name
 * begins with or that ends in one, behind a kicker; else the first main heading; else the page's name.
 */
export function headlineOf(pieces: readonly PagePiece[], names: readonly string[]): Headline {
  // Old pages have it in bold letters, and in no element for headings.
  const isNamed = ({ is, isStrong, text }: WordsPiece) =>
    is === "text" && isStrong && names.some((name) => plain(name) === plain(text));
  const headings = pieces.flatMap((piece) =>
    piece.type === "words" && !piece.isHidden && (piece.is === "heading" || isNamed(piece))
      ? [piece]
      : [],
  );
  for (const name of names) {
    const same = headings.find(({ text }) => plain(text) === plain(name));
    if (same !== undefined) return { text: same.text, piece: same };
  }
  for (const name of names.map(plain).filter(({ length }) => length >= telling)) {
    const kicked = headings.find(({ text }) => plain(text).endsWith(name) && plain(text) !== name);
    if (kicked !== undefined)
      return { text: names.find((each) => plain(each) === name), piece: kicked };
    const within = headings.find(({ text }) => isBeginning(plain(text), name));
    if (within !== undefined) return { text: within.text, piece: within };
  }
  const main =
    headings.find(({ level }) => level === 1) ??
    (names.length === 0 ? boldFirst(pieces) : undefined) ??
    (headings.length === 0 ? boldAbove(pieces) : undefined) ??
    onlyOne(headings);
  const text = main?.text ?? names[0]?.replace(/\s+[|–—-]\s+[^|–—-]{2,40}$/, "");
  return { text, piece: main };
}

function isBeginning(text: string, name: string): boolean {
  return text.length >= telling && name.startsWith(text);
}

/** In a piece of a page, a line of bold letters may stand above everything. */
function boldFirst(pieces: readonly PagePiece[]): WordsPiece | undefined {
  const [first, next] = pieces.filter(
    (piece) => piece.type === "words" && !piece.isHidden && reasonByWords(piece.text) === undefined,
  );
  if (first?.type !== "words" || next?.type !== "words") return undefined;
  const { is, isStrong, text } = first;
  const isLine = is === "text" && isStrong && text.length < 160 && !/[.:,;…]$/.test(text);
  return isLine && !next.isStrong ? first : undefined;
}

/** On a page without headings, a line of bold letters with a paragraph below it. */
function boldAbove(pieces: readonly PagePiece[]): WordsPiece | undefined {
  const words = pieces
    .filter((piece) => piece.type === "words")
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return words.find(({ is, isStrong, isHidden, linked, text }, at) => {
    const isLine = is === "text" && isStrong && text.length > 20 && text.length < 160;
    const below = words[at + 1];
    return (
      isLine &&
      !isHidden &&
      linked === 0 &&
      !/[.:,;…]$/.test(text) &&
      below?.isStrong === false &&
      below.text.length > 60
    );
  });
}

/** In a piece of a page, the only heading may be the headline. */
function onlyOne([first, another]: readonly WordsPiece[]): WordsPiece | undefined {
  return another === undefined ? first : undefined;
}

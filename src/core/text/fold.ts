// The room of what is true of any text: how searches compare words. Plain TypeScript without the DOM.
import { foldLetter, invisible } from "./letters";

/** What belongs to the character before it, as what stands in a class of characters. */
const marks = `\\p{M}\\uFF9E\\uFF9F${invisible}`;
const attached = `[${marks}]`;

/**
 * Everything that is not a plain letter, digit or sign of ASCII, in pieces that fold one by one: a run
 * of blanks with what is set on them, a hyphen at the end of a line, a Korean syllable in its parts, a
 * character with its marks.
 */
const special = new RegExp(
  [
    `[\\s\\x85][\\s\\x85${marks}]+`,
    `[-\\u2010][${invisible}]*\\r?\\n[\\s${marks}]*`,
    `[\\u1100-\\u11FF\\uA960-\\uA97C\\uAC00-\\uD7A3][\\u1160-\\u11FF\\uD7B0-\\uD7FB]+${attached}*`,
    `[^]${attached}+`,
    "[^\\x20-\\x5F\\x61-\\x7E]",
  ].join("|"),
  "gu",
);

const isBlank = /^[\s\x85]/;
const isHyphen = /^[-\u2010][^\n]*\n/;

/** Folding takes microseconds, and a text has few different characters. */
const known = new Map<string, string>();
const mostKnown = 40_000;

function foldPiece(piece: string): string {
  const before = known.get(piece);
  if (before !== undefined) return before;
  const folded = isBlank.test(piece) ? " " : isHyphen.test(piece) ? "-" : foldLetter(piece);
  if (known.size >= mostKnown) known.clear();
  known.set(piece, folded);
  return folded;
}

/**
 * A text as searches compare it: without regard to case, accents, kinds of quotation marks, dashes,
 * blanks and digits, to how characters are encoded, and to what cannot be seen.
 */
export function foldText(text: string): string {
  return text.replace(special, foldPiece).toLowerCase();
}

/** For each UTF-16 unit of the folded text, and for its end, where the piece of the text begins that it comes from. */
export function originsOf(text: string): Uint32Array {
  const origins: number[] = [];
  let at = 0;
  const takePlain = (end: number) => {
    for (; at < end; at += 1) origins.push(at);
  };
  for (const { 0: piece, index } of text.matchAll(special)) {
    takePlain(index);
    for (let unit = foldPiece(piece).length; unit > 0; unit -= 1) origins.push(at);
    at += piece.length;
  }
  takePlain(text.length);
  origins.push(text.length);
  return Uint32Array.from(origins);
}

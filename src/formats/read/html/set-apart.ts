// Tells quotations that are set apart from the text to be seen, and stand in the text as well.
import { namesOf } from "./element-names";
import type { PagePiece, WordsPiece } from "./piece";
import { plain } from "./plain-words";
import { below, type Frame } from "./reasons";
import type { PageElement } from "./tree";

/** More quotations than any article sets apart; each is looked for in the whole text. */
const mostSetApart = 100;

/** Longer words than these, in UTF-16 units, are set apart to be read and not to be seen. */
const longest = 300;

/** A source below such a quotation is no longer. */
const longestSource = 80;

/** The pieces that say again what stands in the text, and who said it below them. */
export function repeatedWords(
  words: readonly WordsPiece[],
  { stops }: Frame,
): ReadonlySet<PagePiece> {
  const boxes = new Map<PageElement, WordsPiece[]>();
  for (const piece of words) {
    const box = boxOf(piece, stops);
    if (box === undefined) continue;
    const own = boxes.get(box);
    if (own !== undefined) own.push(piece);
    else if (boxes.size < mostSetApart) boxes.set(box, [piece]);
  }
  if (boxes.size === 0) return new Set();
  const apart = new Set([...boxes.values()].flat());
  const text = words.filter((piece) => !apart.has(piece)).map((piece) => plain(piece.text));
  return new Set([...boxes.values()].filter((box) => isRepeated(box, text)).flat());
}

function isRepeated([first, ...others]: readonly WordsPiece[], text: readonly string[]): boolean {
  const own = plain(first?.text ?? "");
  if (own.split(" ").length < 3 || own.length > longest) return false;
  if (others.some((piece) => piece.text.length > longestSource)) return false;
  // A paragraph that is quoted whole is no sentence to catch the eye.
  return text.some((other) => other.length > own.length && other.includes(own));
}

/** The outermost element that sets a piece apart. */
function boxOf({ owner }: WordsPiece, stops: ReadonlySet<PageElement>): PageElement | undefined {
  return below(owner, stops).findLast(
    (each) =>
      each.tagName === "blockquote" ||
      each.tagName === "aside" ||
      /\bpull ?quotes?\b/.test(namesOf(each).join(" ")),
  );
}

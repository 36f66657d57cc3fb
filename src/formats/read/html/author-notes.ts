import type { PagePiece } from "./piece";

/** Longer, in UTF-16 units, is no note about an author. */
const longest = 400;

const is =
  /^,?\s+(?:\([^)]{1,40}\)\s+)?(?:is|was|are|covers?|reports?|writes?|wrote|joined|works?|has (?:been|covered|reported|written|worked)|lives|teaches|ist|war|schreibt|arbeitet|berichtet|leitet|est|couvre|es)\b/u;

/** Whether words at the end of an article say who has written it: `Ann Li covers ports.` */
export function isAuthorNote(piece: PagePiece, authors: readonly string[]): boolean {
  if (piece.type !== "words" || piece.is === "heading" || piece.text.length > longest) return false;
  const { text } = piece;
  const name = authors.find((each) => text.toLowerCase().startsWith(each.toLowerCase()));
  return name !== undefined && is.test(text.slice(name.length)) && !/[“”„«»]/.test(text);
}

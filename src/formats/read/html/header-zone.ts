// What stands between the headline and the text: a standfirst, who wrote it and when, tools, a picture.
import { writtenDate } from "../../../core/drafting/plain-text/written-date";
import type { LeftOutReason } from "../../report";
import { namesOf } from "./element-names";
import type { PagePiece, WordsPiece } from "./piece";
import { isLinks } from "./plain-words";
import { type PageElement, withAncestors } from "./tree";

const standfirstNames =
  /\b(stand ?first|sub ?titles?|sub ?head(line)?s?|dek|deck|lead ?(text)?|lede|intro|introduction|summary|vorspann|abstract|excerpt)\b/;

const infoNames = /\b(meta|kicker|eyebrow|overline|rubrik|info|tools)\b/;

/** Whether words under a headline sum the article up: by their name, or as a heading beside the headline. */
export function isStandfirst(piece: WordsPiece, title: WordsPiece): boolean {
  const { text, owner, is } = piece;
  if (text.length < 8 || text.length > 800 || is === "item" || isLinks(piece)) return false;
  if (
    text.length >= 20 &&
    is === "heading" &&
    headerOf(owner) !== undefined &&
    headerOf(owner) === headerOf(title.owner)
  ) {
    return true;
  }
  return isNamedStandfirst(piece);
}

export function isNamedStandfirst({ owner }: WordsPiece): boolean {
  return standfirstNames.test([...withAncestors(owner)].slice(0, 3).flatMap(namesOf).join(" "));
}

const pictureNames = /\b(hero|lead|featured|media|poster|topper|opener)\b/;

/** Further up, what a picture and a headline stand in together is the page. */
const together = 5;

/** Whether a picture, or the words below it, stands above the headline and belongs to the article. */
export function isAboveHeadline(piece: PagePiece, title: WordsPiece): boolean {
  if (piece.type === "words" ? piece.is !== "caption" : piece.type !== "picture") return false;
  const around = [...withAncestors(piece.owner)];
  const isShown = around
    .slice(0, 4)
    .some((each) => each.tagName === "figure" || pictureNames.test(namesOf(each).join(" ")));
  const both = [...withAncestors(title.owner)].slice(0, together);
  return isShown && both.some((each) => each.tagName !== "body" && around.includes(each));
}

function headerOf(element: PageElement): PageElement | undefined {
  for (const each of withAncestors(element)) {
    if (each.tagName === "header" || each.tagName === "hgroup") return each;
    if (each.tagName === "article" || each.tagName === "main") return undefined;
  }
  return undefined;
}

/** Why words under a headline, before the first paragraph, are no text; undefined for what may be some. */
export function reasonUnderHeadline(
  piece: WordsPiece,
  authors: readonly string[],
  isReadable: boolean,
): LeftOutReason | undefined {
  const { text, is, owner } = piece;
  if (is === "caption") return undefined;
  const isSentence = /[.!?…:;][”"“’'»)\]]*$/.test(text) && text.length >= (isReadable ? 1 : 30);
  if (text.length <= 160 && authors.some((name) => text.includes(name)) && !isSentence)
    return "byline";
  if (text.length <= 160 && infoNames.test(namesOf(owner).join(" "))) return "byline";
  if (is === "heading" || is === "time") return undefined;
  if (is === "item")
    return text.length >= (owner.tagName === "li" ? 15 : 25) && !isLinks(piece)
      ? undefined
      : "other";
  if (isSentence && !isLinks(piece)) return undefined;
  return writtenDate(text) === undefined ? "navigation" : "byline";
}

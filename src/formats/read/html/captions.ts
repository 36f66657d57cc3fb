// Takes apart what stands below a picture: what it says, and whose the picture is.
import type { Paragraph } from "../../../core/article/format";
import { longestText } from "../../../core/article/values/limits";
import { lineKind, withoutCredit } from "../../../core/drafting/plain-text/line-kinds";
import { namesPictureOwner } from "./caption-elements";
import type { Chosen } from "./chosen";
import type { PagePiece, WordsPiece } from "./piece";

type Image = NonNullable<Paragraph["image"]>;

/** A short line right below a picture that is no sentence, with text after it, says what is to be seen. */
export function isBelowPicture(
  { is, text, isStrong }: WordsPiece,
  isNextToPicture: boolean,
  next: PagePiece | undefined,
): boolean {
  if (!isNextToPicture || is !== "text" || isStrong || next?.type !== "words") return false;
  const isSentence = /[.!?:,;…][”"’»]?$/.test(text.trim());
  const hasMore =
    next.is === "heading" ||
    next.isStrong ||
    next.text.length > text.length ||
    lineKind(text) === "caption";
  return !isSentence && text.length <= 120 && hasMore;
}

/** A caption in two: what it says, and whose the picture is. */
export function captionOf({ text }: WordsPiece): Pick<Image, "caption" | "credit"> {
  const inOne = text.replace(/\s+/g, " ").slice(0, longestText);
  // In a caption, a few words behind a stroke are whose the picture is, whoever that may be.
  const caption = withoutCredit(inOne)
    .replace(/\s\|\s[^|.!?]{2,60}$/, "")
    .replace(/\s*(?:\[[^[\]]{2,80}\]|\([^()]{2,60}[/:][^()]{2,60}\))$/, "");
  const credit = inOne
    .slice(caption.length)
    .replace(/^[\s\-–—|([]+|(?<=^[\s\-–—|]*[([][^()[\]]*)[)\]]$/g, "");
  // `(ansa)`
  if (/^\([^()]{2,60}\)$/.test(inOne)) return { credit: inOne.slice(1, -1) };
  return { ...(caption && { caption }), ...(credit && { credit }) };
}

/** Whether words below a picture say whose it is, and nothing else. */
export function isCredit(
  piece: PagePiece,
  reason: Chosen["reason"],
  image: Image,
): piece is WordsPiece {
  if (piece.type !== "words" || piece.isHidden) return false;
  if (reason === "caption") return true;
  // A class of copyright is of the page elsewhere, and of the picture below one.
  if (piece.is === "caption" && namesPictureOwner(piece.owner)) return piece.text.length <= 120;
  if (reason !== undefined || piece.is !== "caption" || piece.text.length > 120) return false;
  // Below a caption that says all, a name.
  if (image.caption !== undefined && piece.text.length <= 60 && !/[.!?]$/.test(piece.text))
    return true;
  return /^(?:(?:photo|image|picture|foto|bild) ?)?(?:credits?|quelle)\s*(?:\.{3}|:)/i.test(
    piece.text,
  );
}

/** A credit in one line, without a label that is set apart by three dots. */
export function creditOf(text: string): string {
  const inOne = text.replace(/\s+/g, " ").trim();
  return inOne.replace(/^(?:Photo |Image )?Credit\.{3}\s*/i, "").slice(0, longestText);
}

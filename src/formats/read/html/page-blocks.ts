// Makes paragraphs and headings of what was chosen of a page.
import type { Paragraph } from "../../../core/article/format";
import { longestText } from "../../../core/article/limits";
import { withoutCredit } from "../../../core/drafting/plain-text/line-kinds";
import type { Block, KeptBlock } from "../block";
import type { Chosen } from "./choose";
import type { PagePiece, WordsPiece } from "./piece";
import type { PageElement } from "./tree";

type Image = NonNullable<Paragraph["image"]>;

/** The blocks of the article and what is left out between them, in the order of the page. */
export function pageBlocks(chosen: readonly Chosen[]): readonly Block[] {
  const blocks: Block[] = [];
  const urls = new Set<string>();
  /** The picture that the next caption is of, and where its block is. */
  let picture: { readonly at: number; readonly owner: PageElement } | undefined;
  for (const [index, { piece, reason }] of chosen.entries()) {
    if (reason !== undefined) blocks.push(leftOut(piece, reason));
    else if (piece.type === "picture") {
      if (piece.url === undefined) blocks.push(leftOut(piece, "picture"));
      else if (!urls.has(piece.url)) {
        urls.add(piece.url);
        picture = { at: blocks.length, owner: piece.owner };
        blocks.push(pictureBlock({ url: piece.url, alt: piece.alt.slice(0, longestText) }));
      }
    } else if (piece.type === "embedded") blocks.push(leftOut(piece, "embedded"));
    else if (
      piece.is === "caption" ||
      isBelowPicture(piece, blocks.length - 1 === picture?.at, chosen[index + 1]?.piece)
    ) {
      const of = picture === undefined ? undefined : blocks[picture.at];
      if (of?.type === "kept" && of.image !== undefined && of.image.caption === undefined) {
        blocks[picture?.at ?? 0] = pictureBlock({ ...of.image, ...captionOf(piece) });
      } else blocks.push(leftOut(piece, "caption"));
    } else {
      picture = undefined;
      blocks.push(blockOf(piece));
      for (const address of piece.refused) {
        blocks.push({ type: "left out", reason: "address", text: address });
      }
    }
  }
  return blocks;
}

/** A short line right below a picture that is no sentence, with text after it, says what is to be seen. */
function isBelowPicture(
  { is, text, isStrong }: WordsPiece,
  isNextToPicture: boolean,
  next: PagePiece | undefined,
): boolean {
  if (!isNextToPicture || is !== "text" || isStrong || next?.type !== "words") return false;
  const isSentence = /[.!?:,;…][”"’»]?$/.test(text.trim());
  const hasMore = next.is === "heading" || next.text.length > text.length;
  return !isSentence && text.length <= 120 && hasMore;
}

function leftOut(piece: PagePiece, reason: NonNullable<Chosen["reason"]>): Block {
  const text = piece.type === "picture" ? piece.written : piece.text;
  return { type: "left out", reason, text };
}

function pictureBlock(image: Image): KeptBlock {
  return { type: "kept", kind: "text", text: "", marks: [], image };
}

/** A caption in two: what it says, and whose the picture is. */
function captionOf({ text }: WordsPiece): Pick<Image, "caption" | "credit"> {
  const inOne = text.replace(/\s+/g, " ").slice(0, longestText);
  // In a caption, a few words behind a stroke are whose the picture is, whoever that may be.
  const caption = withoutCredit(inOne).replace(/\s\|\s[^|.!?]{2,60}$/, "");
  const credit = inOne.slice(caption.length).replace(/^[\s\-–—|(]+/, "");
  return { ...(caption && { caption }), ...(credit && { credit }) };
}

function blockOf({ is, level, text, marks, isStrong }: WordsPiece): KeptBlock {
  // A line of bold letters without a full stop heads what follows.
  const isLine = isStrong && text.length < 100 && !/[.!?:,;…”"]$/.test(text);
  if (is === "heading" || (is === "text" && isLine)) {
    const own = marks.filter(({ kind }) => kind !== "strong" && kind !== "emphasis");
    return { type: "kept", kind: "heading", level: level ?? 6, text, marks: own };
  }
  const kind = is === "time" ? "aside" : is === "caption" ? "text" : is;
  return { type: "kept", kind, text, marks };
}

// Makes paragraphs and headings of what was chosen of a page.
import type { Paragraph } from "../../../core/article/format";
import { longestText } from "../../../core/article/values/limits";
import type { Block, KeptBlock } from "../block";
import { captionOf, creditOf, isBelowPicture, isCredit } from "./captions";
import type { Chosen } from "./chosen";
import type { PagePiece, WordsPiece } from "./piece";

type Image = NonNullable<Paragraph["image"]>;

/** The blocks of the article and what is left out between them, in the order of the page. */
export function pageBlocks(chosen: readonly Chosen[]): readonly Block[] {
  const blocks: Block[] = [];
  const urls = new Set<string>();
  /** The picture that the next caption is of, and where its block is. */
  let picture: number | undefined;
  for (const [index, { piece, reason }] of chosen.entries()) {
    const under = picture === undefined ? undefined : blocks[picture];
    const image = under?.type === "kept" ? under.image : undefined;
    if (image !== undefined && image.credit === undefined && isCredit(piece, reason, image)) {
      blocks[picture ?? 0] = pictureBlock({ ...image, credit: creditOf(piece.text) });
    } else if (reason !== undefined) blocks.push(leftOut(piece, reason));
    else if (piece.type === "picture") {
      if (piece.url === undefined) blocks.push(leftOut(piece, "picture"));
      else if (!urls.has(piece.url)) {
        urls.add(piece.url);
        picture = blocks.length;
        blocks.push(pictureBlock({ url: piece.url, alt: piece.alt.slice(0, longestText) }));
      }
    } else if (piece.type === "embedded") blocks.push(leftOut(piece, "embedded"));
    else if (
      piece.is === "caption" ||
      isBelowPicture(piece, blocks.length - 1 === picture, chosen[index + 1]?.piece)
    ) {
      if (image !== undefined && image.caption === undefined) {
        blocks[picture ?? 0] = pictureBlock({ ...image, ...captionOf(piece) });
      } else blocks.push(leftOut(piece, "caption"));
    } else {
      picture = undefined;
      blocks.push(blockOf(piece));
      for (const address of piece.refused) {
        blocks.push({ type: "left out", reason: "address", text: address });
      }
    }
  }
  return timesBelowHeadings(blocks);
}

/** The time of an entry stands above its heading on the page, and belongs to what the heading begins. */
function timesBelowHeadings(blocks: readonly Block[]): readonly Block[] {
  const all = [...blocks];
  for (let at = 0; at + 1 < all.length; at++) {
    const [time, heading] = [all[at], all[at + 1]];
    if (time?.type !== "kept" || time.kind !== "aside") continue;
    if (heading?.type === "kept" && heading.kind === "heading") all.splice(at++, 2, heading, time);
  }
  return all;
}

function leftOut(piece: PagePiece, reason: NonNullable<Chosen["reason"]>): Block {
  const text = piece.type === "picture" ? piece.written : piece.text;
  return { type: "left out", reason, text };
}

function pictureBlock(image: Image): KeptBlock {
  return { type: "kept", kind: "text", text: "", marks: [], image };
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

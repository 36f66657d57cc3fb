// Leaves out the labels of what is left out: `Attachments`, `Key events`, `Suggested topics:`.
import type { LeftOutReason } from "../../report";
import type { Chosen } from "./chosen";
import type { PagePiece, WordsPiece } from "./piece";
import { isLinks } from "./plain-words";
import { isIn } from "./scope";
import { type PageElement, parentOf } from "./tree";

/** Longer, in UTF-16 units, is no label. */
const longest = 80;

/** A label is not further up from what it heads than this. */
const furthest = 3;

/** Reasons that say of a whole part of a page that it is none of the article's. */
const ofFrame: ReadonlySet<LeftOutReason> = new Set([
  "related",
  "navigation",
  "sharing",
  "newsletter",
  "paywall",
  "footer",
  "other",
]);

/** The same pieces; a short line that heads nothing but what is left out is left out for the same reason. */
export function labelsOfNothing(chosen: readonly Chosen[]): readonly Chosen[] {
  // Words for those who have pages read to them stand with any label.
  const all = chosen.filter(({ piece }) => piece.type !== "words" || !piece.isHidden);
  const reasons = new Map<PagePiece, LeftOutReason>();
  for (let index = all.length - 1; index >= 0; index--) {
    const own = all[index];
    if (own === undefined || own.reason !== undefined || own.piece.type !== "words") continue;
    if (!isTag(own.piece)) break;
    all[index] = { piece: own.piece, reason: "related" };
    reasons.set(own.piece, "related");
  }
  for (let index = all.length - 2; index >= 0; index--) {
    const own = all[index];
    if (own?.piece.type !== "words" || own.reason !== undefined || !isLabel(own.piece)) continue;
    const reason = reasonOfAll(all, index);
    if (reason === undefined) continue;
    all[index] = { piece: own.piece, reason };
    reasons.set(own.piece, reason);
  }
  return chosen.map((each) => ({ ...each, reason: each.reason ?? reasons.get(each.piece) }));
}

/** A few words of a list at the end that lead elsewhere: what the article is filed under. */
function isTag(piece: WordsPiece): boolean {
  return piece.is === "item" && isLinks(piece) && piece.text.length <= 30;
}

function isLabel({ text, is }: WordsPiece): boolean {
  return (is === "heading" || is === "text") && text.length <= longest && !/[.!?;”"]$/.test(text);
}

/** Why all that stands with a label in one element, and behind it, is left out; undefined if it is not. */
function reasonOfAll(all: readonly Chosen[], at: number): LeftOutReason | undefined {
  const label = all[at]?.piece;
  const next = all[at + 1];
  if (label === undefined || next?.reason === undefined || !ofFrame.has(next.reason)) return;
  let box: PageElement | undefined = label.owner;
  for (let up = 0; up < furthest && box !== undefined && !isIn(next.piece.owner, box); up++)
    box = parentOf(box);
  if (box === undefined || !isIn(next.piece.owner, box)) return;
  for (const { piece, reason } of all.slice(at + 1, at + 200)) {
    if (!isIn(piece.owner, box)) break;
    if (reason === undefined) return;
  }
  for (const { piece, reason } of all.slice(Math.max(0, at - 1), at)) {
    // Below a text, a line may be of it.
    if (reason === undefined && isIn(piece.owner, box)) return;
  }
  return next.reason;
}

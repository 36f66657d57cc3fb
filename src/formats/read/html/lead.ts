// What stands before the text, or is said there, and has a field of its own in an article.
import { bylineNames } from "../../../core/drafting/plain-text/line-kinds";
import { writtenDate } from "../../../core/drafting/plain-text/written-date";
import type { Facts } from "../article-from";
import type { Block } from "../block";
import type { Chosen } from "./chosen";
import { plain } from "./plain-words";

/** Who wrote it and when, by the lines of the page that say so. */
export function saidOnPage(chosen: readonly Chosen[]): Pick<Facts, "bylines" | "published"> {
  const lines = chosen.flatMap(({ piece, reason }) =>
    reason === "byline" && piece.type === "words" ? [piece.text] : [],
  );
  const bylines = lines.filter((line) => /^(by|von)\b/i.test(line)).map(bylineNames);
  const names = bylines.find((each) => each.length > 0);
  // `Science · 9 June 2026` above a headline.
  const above = chosen.flatMap(({ piece, reason }) =>
    reason === "navigation" && piece.type === "words" && piece.text.length <= 60
      ? piece.text.split(/\s[·•|]\s/)
      : [],
  );
  const published = [...lines, ...above].map(writtenDate).find((date) => date !== undefined);
  return { ...(names && { bylines: names }), ...(published && { published }) };
}

/** The standfirst and the picture that stand before the text, each in its own field. */
export function withLead(
  blocks: readonly Block[],
  description: string | undefined,
): { readonly blocks: readonly Block[] } & Pick<Facts, "summary" | "image"> {
  const first = blocks.findIndex((block) => block.type === "kept" && block.text !== "");
  const lead = blocks[first];
  const next = blocks.slice(first + 1).find((block) => block.type === "kept" && block.text !== "");
  const isSummary =
    lead?.type === "kept" &&
    next !== undefined &&
    lead.text.length < 600 &&
    description !== undefined &&
    plain(lead.text) === plain(description);
  const picture = blocks.find((block) => block.type === "kept" && block.image !== undefined);
  const text = isSummary ? blocks.indexOf(next) : first;
  const isOver = picture !== undefined && (text < 0 || blocks.indexOf(picture) < text);
  const image = isOver && picture.type === "kept" ? picture.image : undefined;
  return {
    blocks: blocks.filter(
      (block) => !(isSummary && block === lead) && !(isOver && block === picture),
    ),
    ...(isSummary && { summary: lead.text.replace(/\s+/g, " ") }),
    ...(image && { image }),
  };
}

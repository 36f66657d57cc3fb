import type { ProblemCode } from "../../../article/problem";
import type { Content, ReadResult } from "../../format";
import { articleFrom, type Facts } from "../article-from";
import type { Block } from "../block";
import { decodeWords } from "../decode-words";
import { type Chosen, choose, isLinks, plain } from "./choose";
import { pageBlocks } from "./page-blocks";
import { pageFacts } from "./page-facts";
import { PagePieces } from "./page-pieces";
import type { Piece } from "./piece";
import { readableElements } from "./readable";
import { isTooDeep, parsePage } from "./tree";

/** Less than this is no article, in UTF-16 units. */
const shortest = 140;

/** A page, or a piece of one: its article, with what stands around it in the report. */
export function readHtml({ bytes, mediaType, address, fileName }: Content): ReadResult {
  const decoded = decodeWords(bytes, mediaType);
  if ("problem" in decoded) return { status: "refused", problems: [decoded.problem] };
  if (isTooDeep(decoded.text))
    return refuse("limit", "more elements stand in each other than a page has");
  const html = parsePage(decoded.text);
  const { facts, base, headlines, description } = pageFacts(html, address);
  const { pieces } = new PagePieces(html, base);
  const headline = headlineOf(pieces, headlines);
  const readable = readableElements(html);
  const { chosen, root } = choose(pieces, readable, headline, facts.bylines ?? []);
  const blocks = pageBlocks(chosen, root);
  if (!isArticle(chosen, isFragment(decoded.text))) return refuse("type", noArticle);
  const { blocks: body, ...lead } = withLead(blocks, description);
  const name = fileName ?? facts.sources?.[0]?.url ?? headline ?? "HTML";
  const convertedFrom = [{ name: name.slice(0, 300), format: "HTML", ...webAddress(address) }];
  const all: Facts = { ...(headline && { headline }), ...facts, ...lead, convertedFrom };
  const { article, report } = articleFrom(all, body);
  return { status: "read", articles: [article], report };
}

const noArticle =
  "there is no article on this page: it may be a list of links, a form, or a page whose text a script loads; paste the text itself instead";

function refuse(code: ProblemCode, message: string): ReadResult {
  return { status: "refused", problems: [{ code, severity: "error", path: "", message }] };
}

function webAddress(address: string | undefined) {
  return address === undefined ? {} : { url: address };
}

/** The page's name for the article that one of its headings has; else its only main heading, else its name. */
function headlineOf(pieces: readonly Piece[], headlines: readonly string[]): string | undefined {
  const headings = pieces.flatMap((piece) =>
    piece.type === "words" && piece.is === "heading" && !piece.isHidden ? [piece] : [],
  );
  const found = headlines
    .map((name) => headings.find(({ text }) => plain(text) === plain(name)))
    .find((heading) => heading !== undefined);
  const within = headings.find(
    ({ text, level }) =>
      level === 1 &&
      headlines.some((name) => plain(name).startsWith(plain(text)) && plain(text) !== ""),
  );
  const main = headings.filter(({ level }) => level === 1);
  const only = main.length === 1 ? main[0] : undefined;
  return (found ?? within ?? only)?.text ?? headlines[0]?.replace(/\s+[|–—-]\s+[^|–—-]{2,40}$/, "");
}

/** Whether what was kept is an article, and not the links of an overview or the words of a form. */
function isArticle(chosen: readonly Chosen[], isPiece: boolean): boolean {
  const words = chosen.flatMap(({ piece }) => (piece.type === "words" ? [piece] : []));
  const kept = chosen.flatMap(({ piece, reason }) =>
    reason === undefined && piece.type === "words" && piece.is !== "heading" ? [piece] : [],
  );
  const units = kept.reduce((sum, { text }) => sum + text.length, 0);
  const linked = kept.reduce((sum, piece) => sum + piece.linked, 0);
  if (units === 0 || linked > 0.6 * units) return false;
  // A piece of a page may be short.
  return units >= shortest || (isPiece && !words.some(isLinks));
}

/** Whether it is a piece of a page, as it is copied from one, and not the whole. */
function isFragment(text: string): boolean {
  const start = text.slice(0, 4000);
  return /<!--StartFragment/i.test(start) || !/<!doctype|<html/i.test(start);
}

/** The standfirst and the picture that stand before the text, each in its own field. */
function withLead(
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
  const isOver = picture !== undefined && (first < 0 || blocks.indexOf(picture) < first);
  const image = isOver && picture.type === "kept" ? picture.image : undefined;
  return {
    blocks: blocks.filter(
      (block) => !(isSummary && block === lead) && !(isOver && block === picture),
    ),
    ...(isSummary && { summary: lead.text.replace(/\s+/g, " ") }),
    ...(image && { image }),
  };
}

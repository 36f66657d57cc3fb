import { refusalOf } from "../../../core/article/problem";
import { languageAgainst } from "../../../core/drafting/plain-text/language-of";
import type { Content, ReadResult } from "../../format";
import { articleFrom, type Facts } from "../article-from";
import { decodeWords } from "../decode-words";
import { choose } from "./choose";
import type { Chosen } from "./chosen";
import { headlineOf } from "./headline";
import { saidOnPage, withLead } from "./lead";
import { pageBlocks } from "./page-blocks";
import { pageFacts } from "./page-facts";
import { PagePieces } from "./page-pieces";
import { isLinks } from "./plain-words";
import { readableElements } from "./readable";
import { parseHtml } from "./tree";

/** Less than this is no article, in UTF-16 units. */
const shortest = 140;

/** A page, or a piece of one: its article, with what stands around it in the report. */
export function readHtml(content: Content): ReadResult {
  return readPage(content, shortest);
}

/** A page that is known to be an article with at least so many UTF-16 units of text, as by annotations of it. */
export function readPage(
  { bytes, mediaType, address, fileName }: Content,
  least: number,
): ReadResult {
  const decoded = decodeWords(bytes, mediaType);
  if ("problem" in decoded) return { status: "refused", problems: [decoded.problem] };
  const html = parseHtml(decoded.text);
  if ("most" in html) return { status: "refused", problems: [refusalOf("limit.elements", html)] };
  const at = address ?? savedFrom(decoded.text);
  const { facts, base, headlines, description } = pageFacts(html, at);
  const { pieces } = new PagePieces(html, base, headlines);
  const { text: headline, piece: title } = headlineOf(pieces, headlines);
  const readable = readableElements(html);
  const { chosen, summary } = choose(pieces, readable, title, facts.bylines ?? []);
  const blocks = pageBlocks(chosen);
  if (!isArticle(chosen, isFragment(decoded.text), least)) {
    return { status: "refused", problems: [refusalOf("missing.article", {})] };
  }
  const { blocks: body, ...lead } = withLead(blocks, summary?.text ?? description);
  const name = fileName || (facts.sources?.[0]?.url ?? headline ?? "HTML");
  const convertedFrom = [{ name: name.slice(0, 300), format: "HTML", ...webAddress(address) }];
  const all: Facts = {
    ...(headline && { headline }),
    ...saidOnPage(chosen),
    ...facts,
    ...languageOfPage(facts, chosen),
    ...(summary && { summary: summary.text.replace(/\s+/g, " ") }),
    ...lead,
    convertedFrom,
  };
  const { article, report } = articleFrom(all, body);
  return { status: "read", articles: [article], report };
}

/** Where a browser has saved a page from, as it says on top of the page. */
function savedFrom(text: string): string | undefined {
  return /<!--\s*saved from url=\(\d+\)(https?:[^\s>]{1,2000})\s*-->/i.exec(
    text.slice(0, 4000),
  )?.[1];
}

/** A page made with a pattern in another language says that it is in that. */
function languageOfPage({ language }: Facts, chosen: readonly Chosen[]): Pick<Facts, "language"> {
  if (language === undefined) return {};
  const texts = chosen.flatMap(({ piece, reason }) =>
    reason === undefined && piece.type === "words" ? [piece.text] : [],
  );
  return { language: languageAgainst(language, texts.join("\n")) };
}

function webAddress(address: string | undefined) {
  return address === undefined ? {} : { url: address };
}

/** Whether what was kept is an article, and not the links of an overview or the words of a form. */
function isArticle(chosen: readonly Chosen[], isPiece: boolean, least: number): boolean {
  const words = chosen.flatMap(({ piece }) => (piece.type === "words" ? [piece] : []));
  const kept = chosen.flatMap(({ piece, reason }) =>
    reason === undefined && piece.type === "words" && piece.is !== "heading" ? [piece] : [],
  );
  const units = kept.reduce((sum, { text }) => sum + text.length, 0);
  const linked = kept.reduce((sum, piece) => sum + piece.linked, 0);
  if (units === 0 || linked > 0.6 * units) return false;
  // A piece of a page may be short.
  return units >= least || (isPiece && !words.some(isLinks));
}

/** Whether it is a piece of a page, as it is copied from one, and not the whole. */
function isFragment(text: string): boolean {
  const start = text.slice(0, 4000);
  return /<!--StartFragment/i.test(start) || !/<!doctype|<html/i.test(start);
}

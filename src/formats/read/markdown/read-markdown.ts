import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { bylineNames } from "../../../core/drafting/plain-text/line-kinds";
import { writtenDate } from "../../../core/drafting/plain-text/written-date";
import type { Content, ReadResult } from "../../format";
import { articleFrom, type Facts } from "../article-from";
import type { Block, KeptBlock, LeftOutBlock } from "../block";
import { decodeWords } from "../decode-words";
import { reasonByWords } from "../frame-words";
import { Notes } from "../model/notes";
import { transcriptOf } from "../transcript/read-transcript";
import { frontMatter } from "./front-matter";
import { markdownBlocks } from "./markdown-blocks";
import { quotationListIn } from "./quotation-list";
import { withinMeasure } from "./within-measure";

/** A text in CommonMark with GitHub's tables, notes and links; its front matter says what it says of itself. */
export function readMarkdown(content: Content): ReadResult {
  const { bytes, mediaType, address, fileName } = content;
  const decoded = decodeWords(bytes, mediaType);
  if ("problem" in decoded) return { status: "refused", problems: [decoded.problem] };
  const { facts, text } = frontMatter(decoded.text);
  const root = fromMarkdown(withinMeasure(text), {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  const blocks = markdownBlocks(root, address);
  const list = quotationListIn(blocks, content);
  if (list !== undefined) return list;
  const headline = facts.headline ?? titleOf(blocks)?.text;
  const body = blocks
    .filter(
      (block) => !(block.type === "kept" && block.kind === "heading" && block.text === headline),
    )
    .map(withoutFrame);
  const turns = transcriptIn(body, { ...(headline && { headline }), ...facts }, content);
  if (turns !== undefined) return turns;
  const lines = body.flatMap((block) =>
    block.type === "left out" && block.reason === "byline" ? [block.text] : [],
  );
  const found: Facts = {
    ...(headline && { headline }),
    ...named(lines),
    ...facts,
    convertedFrom: [
      { name: (fileName ?? headline ?? "Markdown").slice(0, 300), format: "Markdown" },
    ],
  };
  const { article, report } = articleFrom(found, body);
  return { status: "read", articles: [article], report };
}

/** The transcript that the blocks are, with names in front of what is said; undefined for any other text. */
function transcriptIn(
  blocks: readonly Block[],
  facts: Facts,
  content: Content,
): ReadResult | undefined {
  const notes = new Notes();
  for (const block of blocks) {
    if (block.type === "left out") notes.leave(block.reason, block.text, lineOf(block));
  }
  const kept = blocks.filter((block): block is KeptBlock => block.type === "kept");
  return transcriptOf(kept, facts, content, "Markdown", notes);
}

function lineOf({ line }: LeftOutBlock): { line?: number } {
  return line === undefined ? {} : { line };
}

/** The only heading of the highest level, where it comes before the text. */
function titleOf(blocks: readonly Block[]): KeptBlock | undefined {
  const headings = blocks.filter(
    (block): block is KeptBlock => block.type === "kept" && block.kind === "heading",
  );
  const top = headings.reduce((least, { level = 6 }) => Math.min(least, level), 6);
  const [first, another] = headings.filter(({ level = 6 }) => level === top);
  return another === undefined || first?.level === 1 ? first : undefined;
}

function withoutFrame(block: Block): Block {
  if (block.type !== "kept") return block;
  const { kind, text } = block;
  const reason = kind === "text" && text !== "" ? reasonByWords(text) : undefined;
  return reason === undefined ? block : { type: "left out", reason, text };
}

/** Who wrote it and when, by the lines that say so. */
function named(lines: readonly string[]): Facts {
  const bylines = lines.filter((line) => /^(by|von)\b/i.test(line)).flatMap(bylineNames);
  const published = lines.map(writtenDate).find((date) => date !== undefined);
  return { ...(bylines.length > 0 && { bylines }), ...(published && { published }) };
}

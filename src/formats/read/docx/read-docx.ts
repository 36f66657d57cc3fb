// Reads Word documents: transcripts, texts whose comments name who speaks, and plain texts.
import { refusalOf } from "../../../core/article/problem";
import { isArchive } from "../../archive/is-archive";
import type { Content, ReadResult } from "../../format";
import { articleFrom, type Facts } from "../article-from";
import type { Block } from "../block";
import { ArticleBuilder } from "../model/article-builder";
import { articlesRead } from "../model/articles-read";
import { Notes } from "../model/notes";
import { stemOf } from "../model/short-text";
import { meaningOfTag } from "../model/tag-meaning";
import { readText } from "../text/read-text";
import { transcriptOf } from "../transcript/read-transcript";
import { type DocxBlock, withNumber } from "./docx-block";
import { type DocxBlocks, docxBlocks } from "./docx-blocks";
import { docxHead } from "./docx-head";
import { docxParts } from "./docx-parts";

export function readDocx(content: Content): ReadResult {
  // Text that is only named as a Word file.
  if (!isArchive(content.bytes)) return readText(content);
  const parts = docxParts(content.bytes);
  if ("code" in parts) return { status: "refused", problems: [parts] };
  const notes = new Notes();
  if (parts.faultLine !== undefined) notes.remark("cut-short", { count: parts.faultLine });
  const found = docxBlocks(parts, notes);
  if (found.blocks.length === 0)
    return { status: "refused", problems: [refusalOf("missing.text", { format: "Word" })] };
  const name = (content.fileName || "Word").slice(0, 300);
  const facts: Facts = {
    ...(found.title !== undefined && { headline: found.title }),
    convertedFrom: [{ name, format: "Word" }],
  };
  const says = found.comments.map(({ id }) => meaningOfTag(parts.comments.get(id) ?? ""));
  if (says.some((meaning) => meaning.is !== "note")) {
    const headline = facts.headline ?? (stemOf(content.fileName) || "Word");
    return commented(found, parts.comments, { ...facts, headline }, notes);
  }
  const left = [
    ...found.leftOut,
    ...found.comments.map(({ id, ranges }) => ({
      reason: "comment" as const,
      text: parts.comments.get(id) ?? "",
      block: ranges[0]?.block ?? -1,
    })),
  ].filter(({ text }) => text !== "");
  const turns = transcriptOf(found.blocks, facts, content, "Word", notes);
  if (turns !== undefined) {
    for (const { reason, text } of left) notes.leave(reason, text);
    return turns;
  }
  const head = docxHead(found.blocks, found.title);
  const all = withLeftOut(found.blocks, left, head.taken);
  const { article, report } = articleFrom({ ...facts, ...head.facts }, all);
  return { status: "read", articles: [article], report: { ...report, remarks: notes.remarks } };
}

/** The blocks of a text, each with what of it is left out behind it. */
function withLeftOut(
  blocks: readonly DocxBlock[],
  left: DocxBlocks["leftOut"],
  taken: ReadonlyMap<number, "headline" | "byline">,
): readonly Block[] {
  const behind = blocks.map((block, at): Block[] => {
    const is = taken.get(at);
    if (is === undefined) return [{ type: "kept", ...withNumber(block) }];
    return is === "headline" ? [] : [{ type: "left out", reason: is, text: block.text }];
  });
  const before: Block[] = [];
  for (const { reason, text, block } of left)
    (behind[block] ?? before).push({ type: "left out", reason, text });
  return [...before, ...behind.flat()];
}

/** A passage with a comment that is a name is said by whoever it names; any other comment is a note. */
function commented(
  { blocks, comments: places, leftOut }: DocxBlocks,
  comments: ReadonlyMap<string, string>,
  facts: Facts,
  notes: Notes,
): ReadResult {
  const builder = new ArticleBuilder(notes);
  for (const { reason, text } of leftOut) notes.leave(reason, text);
  const paragraphs = blocks.map(withNumber).map(({ text, marks, kind }) => {
    if (kind === "heading") {
      builder.section(text.trim());
      return undefined;
    }
    return builder.paragraph({ text, marks, kind });
  });
  for (const { id, ranges } of places) {
    const words = comments.get(id) ?? "";
    const placed = ranges.flatMap(({ block, start, end }) => {
      const paragraph = paragraphs[block];
      const by = blocks[block]?.number.length ?? 0;
      return paragraph === undefined ? [] : [{ paragraph, start: start + by, end: end + by }];
    });
    const meaning = meaningOfTag(words);
    if (placed.length === 0 || meaning.is === "note") {
      notes.leave("comment", words);
    } else if (meaning.is === "speaker") {
      notes.remark("tags-guessed", { given: [meaning.name] });
      const speakers = [builder.speaker({ name: meaning.name })];
      builder.annotate({ type: "quotation", speakers, ranges: placed });
    } else {
      const of =
        meaning.is === "country"
          ? { country: builder.country(meaning.code) }
          : { topic: builder.topic(meaning.name) };
      builder.annotate({ type: "mention", of, ranges: placed });
    }
  }
  return articlesRead([builder.finish(facts)], notes);
}

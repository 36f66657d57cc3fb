// Reads Word documents: transcripts, texts whose comments name who speaks, and plain texts.

import { refusalOf } from "../../../core/article/problem";
import { unpack } from "../../archive/unpack";
import type { Content, ReadResult } from "../../format";
import { articleFrom, type Facts } from "../article-from";
import type { Block } from "../block";
import { ArticleBuilder } from "../model/article-builder";
import { articlesRead } from "../model/articles-read";
import { Notes } from "../model/notes";
import { stemOf } from "../model/short-text";
import { meaningOfTag } from "../model/tag-meaning";
import { transcriptOf } from "../transcript/read-transcript";
import { allBelow, firstBelow, parseXml, wordsInElement, type XmlElement } from "../xml/parse-xml";
import { type DocxBlocks, docxBlocks } from "./docx-blocks";

export function readDocx(content: Content): ReadResult {
  const files = unpack(content.bytes);
  if ("code" in files) {
    const isDamaged = files.code === "limit.archive";
    const problem = isDamaged ? refusalOf("limit.archive-of", { format: "Word" }) : files;
    return { status: "refused", problems: [problem] };
  }
  const partOf = (path: string): XmlElement | undefined => {
    const file = files.find((each) => each.path === path);
    const xml = file && parseXml(new TextDecoder().decode(file.bytes));
    return xml !== undefined && "root" in xml ? xml.root : undefined;
  };
  const body = firstBelow(partOf("word/document.xml"), "body");
  if (body === undefined) {
    return { status: "refused", problems: [refusalOf("missing.text", { format: "Word" })] };
  }
  const notes = new Notes();
  const found = docxBlocks(body, notes);
  const name = (content.fileName || "Word").slice(0, 300);
  const facts: Facts = {
    ...(found.title !== undefined && { headline: found.title }),
    convertedFrom: [{ name, format: "Word" }],
  };
  const comments = commentsIn(partOf("word/comments.xml"));
  if (found.comments.some(({ id }) => comments.has(id))) {
    return commented(
      found,
      comments,
      { ...facts, headline: facts.headline ?? (stemOf(content.fileName) || "Word") },
      notes,
    );
  }
  const turns = transcriptOf(found.blocks, facts, content, "Word", notes);
  if (turns !== undefined) return turns;
  const blocks = found.blocks.map(
    (block): Block => ({ type: "kept", ...block, text: block.text.trim() }),
  );
  const { article, report } = articleFrom(facts, blocks);
  const leftOut = [...notes.leftOut, ...report.leftOut];
  return {
    status: "read",
    articles: [article],
    report: { ...report, leftOut, remarks: notes.remarks },
  };
}

function commentsIn(root: XmlElement | undefined): ReadonlyMap<string, string> {
  const comments = root === undefined ? [] : allBelow(root, "comment");
  return new Map(comments.map((each) => [each.attributes["w:id"] ?? "", wordsInElement(each)]));
}

/** A passage with a comment that is a name is said by whoever it names; any other comment is a note. */
function commented(
  { blocks, comments: places }: DocxBlocks,
  comments: ReadonlyMap<string, string>,
  facts: Facts,
  notes: Notes,
): ReadResult {
  const builder = new ArticleBuilder(notes);
  const paragraphs = blocks.map(({ text, marks, kind }) => {
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
      return paragraph === undefined ? [] : [{ paragraph, start, end }];
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

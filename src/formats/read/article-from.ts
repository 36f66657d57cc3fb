// Makes an article of what a source says of itself and of its blocks in their order.
import type { AnnotatedArticle, Paragraph } from "../../core/article/format";
import { longestHeading } from "../../core/article/values/limits";
import { idFrom, OwnIds } from "../../core/drafting/plain-text/id-from";
import { languageOf } from "../../core/drafting/plain-text/language-of";
import type { LeftOut, Report } from "../report";
import type { Block, KeptBlock } from "./block";
import { inCodePoints } from "./rich-text";

/** What a source says of itself; each is as the format has it. */
export type Facts = Partial<
  Pick<
    AnnotatedArticle,
    | "headline"
    | "language"
    | "published"
    | "modified"
    | "summary"
    | "bylines"
    | "sources"
    | "rights"
    | "image"
    | "convertedFrom"
    | "media"
  >
>;

interface SectionToBe {
  readonly id: string;
  readonly heading?: string;
  readonly paragraphs: Paragraph[];
}

/**
 * The article, with sections by its highest headings, and a report. A headline is made from the first
 * sentence where there is none; a heading with nothing below it is left out.
 */
export function articleFrom(
  facts: Facts,
  blocks: readonly Block[],
): { readonly article: AnnotatedArticle; readonly report: Report } {
  const body = withoutLastHeadings(blocks);
  const kept = body.filter((block): block is KeptBlock => block.type === "kept");
  const top = kept.reduce(
    (least, { kind, level = 6 }) => (kind === "heading" ? Math.min(least, level) : least),
    7,
  );
  const sections: SectionToBe[] = [];
  const ids = new OwnIds();
  const leftOut: LeftOut[] = [];
  let after: string | undefined;
  let count = 0;
  for (const block of body) {
    if (block.type === "left out") {
      const { reason, text, line } = block;
      leftOut.push({ reason, text, after, ...(line === undefined ? {} : { line }) });
    } else if (block.kind === "heading" && (block.level ?? 6) === top && block.text !== "") {
      const id = ids.from(block.text, "section");
      sections.push({ id, heading: cut(block.text), paragraphs: [] });
    } else {
      if (sections.length === 0) sections.push(opening(ids));
      after = `p${++count}`;
      sections.at(-1)?.paragraphs.push(paragraphOf(after, block));
    }
  }
  if (sections.length === 0) sections.push(opening(ids));
  const { headline = madeHeadline(kept), language, ...rest } = facts;
  const text = kept.map((block) => block.text).join("\n");
  const article: AnnotatedArticle = {
    formatVersion: "1.1",
    id: idFrom(headline, "article"),
    language: language ?? languageOf(text),
    headline: cut(headline),
    ...rest,
    sections,
  };
  return { article, report: { understood: counted(article, kept), repaired: [], leftOut } };
}

/** Headings after the last text head nothing. */
function withoutLastHeadings(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.findLastIndex((block) => block.type === "kept" && block.kind !== "heading");
  return blocks.map((block, index) =>
    block.type === "kept" && index > last
      ? { type: "left out", reason: "other", text: block.text }
      : block,
  );
}

function opening(ids: OwnIds): SectionToBe {
  return { id: ids.from("", "opening"), paragraphs: [] };
}

function paragraphOf(id: string, block: KeptBlock): Paragraph {
  const { kind, text, image } = block;
  const marks = inCodePoints(block);
  return {
    id,
    text,
    ...(kind === "text" ? {} : { kind }),
    ...(marks.length > 0 && { marks: [...marks] }),
    ...(image && { image }),
  };
}

function madeHeadline(kept: readonly KeptBlock[]): string {
  const text = kept.find((block) => block.text !== "")?.text ?? "";
  const sentence = /^.{1,120}?[.?!](?=["”’»“\s]|$)/u.exec(text)?.[0].replace(/\.$/, "");
  return sentence ?? (text.slice(0, 100).trim() || "–");
}

/** No longer than headings may be. */
function cut(text: string): string {
  const inOne = text.replace(/\s+/g, " ");
  const start = [...inOne.slice(0, 2 * longestHeading)];
  return start.length < longestHeading ? inOne : `${start.slice(0, longestHeading - 1).join("")}…`;
}

function counted(
  { sections, image }: AnnotatedArticle,
  kept: readonly KeptBlock[],
): Report["understood"] {
  const marks = kept.flatMap((block) => block.marks);
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  const ofKind = (kind: string) => paragraphs.filter((each) => each.kind === kind).length;
  const counts: Report["understood"] = {
    sections: sections.length,
    paragraphs: paragraphs.length,
    headings: ofKind("heading"),
    items: ofKind("item"),
    quotes: ofKind("quote"),
    pictures: kept.filter((block) => block.image !== undefined).length + (image ? 1 : 0),
    links: marks.filter(({ kind }) => kind === "link").length,
    emphases: marks.filter(({ kind }) => kind === "emphasis" || kind === "strong").length,
    notes: marks.filter(({ kind }) => kind === "note").length,
  };
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

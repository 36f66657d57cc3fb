// Reads transcripts as text or Markdown: `NAME: words`, or a name and a time on a line of their own.
import { blocksOf } from "../../../core/drafting/plain-text/blocks";
import { isHeadline } from "../../../core/drafting/plain-text/headings";
import { lineKind } from "../../../core/drafting/plain-text/line-kinds";
import { writtenDate } from "../../../core/drafting/plain-text/written-date";
import type { Content, ReadResult } from "../../format";
import type { Facts } from "../article-from";
import { articleOfTurns } from "../model/article-of-turns";
import { Notes } from "../model/notes";
import { stemOf } from "../model/short-text";
import { sourceText } from "../model/source-text";
import type { Item } from "../model/turns";
import { readText } from "../text/read-text";
import { withRecordNames } from "./congressional-record";
import { itemsOfBlocks, type TranscriptBlock } from "./items-of-blocks";
import { withTurnsApart } from "./transcript-lines";

export function readTranscript(content: Content): ReadResult {
  const notes = new Notes();
  const decoded = sourceText(content, notes);
  if ("problem" in decoded) return { status: "refused", problems: [decoded.problem] };
  const blocks = blocksOf(withTurnsApart(withRecordNames(decoded.text))).map(
    ({ text, depth }): TranscriptBlock => ({
      text,
      marks: [],
      kind: depth > 0 ? "heading" : "text",
      level: depth,
    }),
  );
  return transcriptOf(blocks, {}, content, "Text", notes) ?? readText(content);
}

/** The article of a transcript's blocks; undefined where they are none. `format` is what they were written in. */
export function transcriptOf(
  blocks: readonly TranscriptBlock[],
  known: Facts,
  content: Content,
  format: string,
  notes: Notes,
): ReadResult | undefined {
  const turns = itemsOfBlocks(blocks, notes);
  if (turns === undefined) return undefined;
  const { facts, items } = preamble(blocks.slice(0, turns.before), known);
  const name = (content.fileName || facts.headline || format).slice(0, 300);
  const found = {
    ...facts,
    headline: facts.headline ?? (stemOf(content.fileName) || firstWords(turns.items)),
    convertedFrom: [{ name, format }],
  };
  return articleOfTurns(found, [...items, ...turns.items], turns.people, notes);
}

/** What stands before the first turn: headline, date, and text that introduces it. */
function preamble(blocks: readonly TranscriptBlock[], known: Facts) {
  let { headline, published } = known;
  const items: Item[] = [];
  blocks.forEach((block, at) => {
    const { text, kind, level = 0 } = block;
    const next = blocks[at + 1] ?? { text: "" };
    const isTitle =
      kind === "heading" || isHeadline({ text, line: 0, depth: 0 }, { ...next, line: 0, depth: 0 });
    if (lineKind(text) === "date" && published === undefined) {
      published = writtenDate(text);
      if (published !== undefined) return;
    }
    if (headline === undefined && items.length === 0 && isTitle) headline = text;
    else if (kind === "heading" && text !== headline) items.push({ type: "heading", text });
    else if (text !== headline || level === 0) items.push({ type: "text", kind, pieces: [block] });
  });
  const facts: Facts = {
    ...known,
    ...(headline !== undefined && { headline }),
    ...(published !== undefined && { published }),
  };
  return { facts, items };
}

function firstWords(items: readonly Item[]): string {
  const first = items.find((item) => item.type === "turn");
  const words = first?.parts.map(({ pieces }) => pieces.map(({ text }) => text).join("")).join(" ");
  return (words ?? "").slice(0, 100).trim();
}

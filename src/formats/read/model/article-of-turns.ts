import type { Mark } from "../../../core/article/format";
import type { ReadResult } from "../../format";
import type { Facts } from "../article-from";
import { ArticleBuilder } from "./article-builder";
import { articlesRead } from "./articles-read";
import type { Notes } from "./notes";
import { isNumberedVoice, type Person } from "./person";
import type { PlacedRange } from "./placed-range";
import type { Item, TurnPart } from "./turns";

/** The article of a source that is made of turns. A speaker that `people` does not have is named by the key. */
export function articleOfTurns(
  facts: Facts,
  items: readonly Item[],
  people: ReadonlyMap<string, Person>,
  notes: Notes,
): ReadResult {
  const builder = new ArticleBuilder(notes);
  for (const item of items) addItem(builder, item, people);
  const made = builder.finish(facts);
  const names = (made.article.speakers ?? []).map(({ name }) => name).filter(isNumberedVoice);
  if (names.length > 0) notes.remark("numbered-speakers", { given: names });
  return articlesRead([made], notes);
}

function addItem(builder: ArticleBuilder, item: Item, people: ReadonlyMap<string, Person>): void {
  if (item.type === "heading") {
    builder.section(item.text);
    return;
  }
  if (item.type === "text") {
    addPart(builder, item);
    return;
  }
  const ranges = item.parts.flatMap((part) => addPart(builder, part));
  if (ranges.length === 0 || item.who.length === 0) return;
  const speakers = item.who.map((key) => builder.speaker(people.get(key) ?? { name: key }, key));
  builder.annotate({
    type: "quotation",
    speakers: [...new Set(speakers)],
    ranges,
    mode: item.mode ?? "turn",
    ...(item.confidence !== undefined && { confidence: item.confidence }),
  });
}

/** Adds one paragraph and gives the stretches of it that are said. */
function addPart(builder: ArticleBuilder, { pieces, kind, time }: TurnPart): PlacedRange[] {
  let text = "";
  const marks: Mark[] = [];
  const said: { start: number; end: number }[] = [];
  for (const piece of pieces) {
    const start = text.length;
    text += piece.text;
    for (const mark of piece.marks ?? []) {
      marks.push({ ...mark, start: mark.start + start, end: mark.end + start });
    }
    const range = trimmed(text, start, text.length);
    if (range === undefined) continue;
    if (piece.aside !== true) said.push(range);
    else if (kind !== "aside" && pieces.length > 1) marks.push({ kind: "emphasis", ...range });
  }
  if (text.trim() === "") return [];
  const cut = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  const moved = marks
    .map((mark) => ({
      ...mark,
      start: Math.max(0, Math.min(mark.start, end) - cut),
      end: Math.max(0, Math.min(mark.end, end) - cut),
    }))
    .filter((mark) => mark.start < mark.end || mark.kind === "page");
  const paragraph = builder.paragraph({
    text: text.trim(),
    ...(kind !== undefined && { kind }),
    ...(time !== undefined && { time }),
    marks: moved.sort((a, b) => a.start - b.start || b.end - a.end),
  });
  return together(said, text).map((range) => ({
    paragraph,
    start: range.start - cut,
    end: range.end - cut,
  }));
}

function trimmed(
  text: string,
  from: number,
  to: number,
): { start: number; end: number } | undefined {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? "")) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? "")) end -= 1;
  return start < end ? { start, end } : undefined;
}

/** Stretches with nothing but white space between them are one. */
function together(ranges: readonly { start: number; end: number }[], text: string) {
  const joined: { start: number; end: number }[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    if (last !== undefined && text.slice(last.end, range.start).trim() === "") last.end = range.end;
    else joined.push({ ...range });
  }
  return joined;
}

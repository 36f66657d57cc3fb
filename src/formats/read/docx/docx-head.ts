// Tells what the first lines of a Word document say of it, as those of a text do.
import { isHeadline } from "../../../core/drafting/plain-text/headings";
import { bylineNames, lineKind } from "../../../core/drafting/plain-text/line-kinds";
import { writtenDate } from "../../../core/drafting/plain-text/written-date";
import type { Facts } from "../article-from";
import type { TranscriptBlock } from "../transcript/items-of-blocks";

/** The headline of a document, who wrote it and when, and what each block that says so is. */
interface DocxHead {
  readonly facts: Pick<Facts, "headline" | "bylines" | "published">;
  readonly taken: ReadonlyMap<number, "headline" | "byline">;
}

/** So many blocks are looked at for a byline and a date: a headline, a summary, and the lines themselves. */
const looked = 5;

/** What the first blocks say; `title` is the headline where a style has told it. */
export function docxHead(blocks: readonly TranscriptBlock[], title: string | undefined): DocxHead {
  const taken = new Map<number, "headline" | "byline">();
  const bylines: string[] = [];
  let published: string | undefined;
  const isHeaded = title === undefined && hasHeadline(blocks);
  if (isHeaded) taken.set(0, "headline");
  for (const [at, { text, kind }] of blocks.slice(0, looked).entries()) {
    if (taken.has(at)) continue;
    if (kind !== "text") break;
    const is = lineKind(text);
    if (is !== "byline" && is !== "date") continue;
    taken.set(at, "byline");
    if (is === "byline" && bylines.length === 0) bylines.push(...bylineNames(text));
    published ??= writtenDate(text);
  }
  const headline = isHeaded ? blocks[0]?.text : title;
  return {
    facts: {
      ...(headline !== undefined && { headline }),
      ...(bylines.length > 0 && { bylines }),
      ...(published !== undefined && { published }),
    },
    taken,
  };
}

/** Whether the first block is the headline: a heading above all others, or a line that looks like one. */
function hasHeadline([first, ...others]: readonly TranscriptBlock[]): boolean {
  if (first === undefined || others.length === 0) return false;
  const { kind, level = 0, text } = first;
  if (kind === "heading")
    return others.every((each) => each.kind !== "heading" || (each.level ?? 0) > level);
  const [next] = others;
  const line = (words: string) => ({ text: words, line: 0, depth: 0 });
  // The first row of a table is none.
  return (
    kind === "text" && !text.includes(" | ") && isHeadline(line(text), next && line(next.text))
  );
}

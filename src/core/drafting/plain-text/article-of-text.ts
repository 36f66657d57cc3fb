// Takes the text of a page, as pasted or read from a file, to an article without annotations.
import type { AnnotatedArticle, Paragraph, Section } from "../../article/format";
import { longestHeading } from "../../article/values/limits";
import { wellFormed } from "../../text/well-formed";
import { isFirstName } from "../names/first-names";
import { labelLinesIn } from "../turns/label-lines";
import { blocksOf } from "./blocks";
import { blocksAround, blocksBefore, type KeptTextBlock } from "./blocks-around";
import { withoutGluedNotes } from "./frame-lines";
import { isHeadline, isSubHeading, listLines, looksLikeInterview } from "./headings";
import { idFrom, OwnIds } from "./id-from";
import { languageOf } from "./language-of";
import { bylineNames, type LineKind, lineKind, withoutCredit } from "./line-kinds";
import { beginsLinks } from "./links-around";
import { isPictured } from "./name-lines";
import { standfirstOf } from "./standfirst";
import { datelineDate, writtenDate } from "./written-date";

/** A line that is no text of the article: what it is, its words, and its line in the source (from 1). */
export interface LeftOutLine {
  readonly kind: Exclude<LineKind, "text" | "caption">;
  readonly text: string;
  readonly line: number;
  /** The id of the paragraph after which it stood; undefined where it stood before the first one. */
  readonly after?: string | undefined;
}

export interface TextReport {
  readonly leftOut: readonly LeftOutLine[];
  /** Whether the headline was made from the first sentence, as the text has none. */
  readonly madeHeadline: boolean;
}

export interface ArticleOfText {
  readonly article: AnnotatedArticle;
  readonly report: TextReport;
}

/**
 * The article that a text is. The lines of the page around it are left out and told. Never throws: a text
 * of nothing is one empty section.
 */
export function articleOfText(text: string, options: { language?: string } = {}): ArticleOfText {
  const leftOut: LeftOutLine[] = [];
  const bylines: string[] = [];
  let published: string | undefined;
  const kept: KeptTextBlock[] = [];
  const blocks = blocksOf(withoutGluedNotes(wellFormed(text)));
  for (const [at, block] of blocks.entries()) {
    const isText = block.depth > 0 || beginsLinks(block, at, blocks.length);
    const kind = isText ? "text" : lineKind(block.text);
    if (kind === "text") kept.push({ ...block, caption: false });
    else if (kind === "caption")
      kept.push({ ...block, text: withoutCredit(block.text), caption: true });
    else leftOut.push({ kind, text: block.text, line: block.line });
    if (kind === "byline" && bylines.length === 0) bylines.push(...bylineNames(block.text));
    if (kind === "date" || kind === "byline") published ??= writtenDate(block.text);
  }
  const above = blocksBefore(kept);
  const { headline, body: below, isMade } = headlined(kept.filter((block) => !above.has(block)));
  const around = blocksAround(below, { headline: isMade ? undefined : headline, bylines });
  const body = below.filter((block) => !around.has(block));
  for (const [{ text: given, line }, kind] of [...above, ...around]) {
    leftOut.push({ kind, text: given, line });
    const named = given.replace(/^[-–—]\s?/, "");
    // `Ada Brandt is a columnist.` names nobody who is not named above.
    if (kind === "byline" && isFirstName(named.split(" ")[0] ?? "") && !named.endsWith("."))
      bylines.push(...bylineNames(named));
  }
  published ??= datelineDate(body[0]?.text ?? "");
  leftOut.sort((one, other) => one.line - other.line);
  const standfirst = isMade ? undefined : standfirstOf(body, leftOut);
  const { sections, lineOf } = sectionsOf(standfirst === undefined ? body : body.slice(1));
  const idBefore = (line: number) => [...lineOf].findLast(([, own]) => own < line)?.[0];
  const told = leftOut.map((each) => ({ ...each, after: idBefore(each.line) }));
  const article: AnnotatedArticle = {
    formatVersion: "1.1",
    id: idFrom(headline, "draft"),
    language: options.language ?? languageOf(body.map((block) => block.text).join("\n")),
    headline,
    ...(standfirst === undefined ? {} : { summary: standfirst.text }),
    ...(published === undefined ? {} : { published }),
    ...(bylines.length === 0 ? {} : { bylines }),
    sections,
  };
  return { article, report: { leftOut: told, madeHeadline: isMade } };
}

function headlined(kept: readonly KeptTextBlock[]) {
  const marked = kept.findIndex(({ depth }) => depth === 1);
  const at = marked === -1 ? kept.findIndex(({ caption }) => !caption) : marked;
  const first = kept[at];
  if (first !== undefined && isHeadline(first, kept[at + 1])) {
    const body = kept.filter((block) => block !== first);
    return { headline: cut(first.text, longestHeading), body, isMade: false };
  }
  // `Tolland. The lock …`: where it is from is no sentence.
  const text = first?.text.replace(/^\p{Lu}[\p{L}-]{3,}\. (?=\p{Lu})/u, "") ?? "";
  const sentence = /^.{1,120}?[.?!](?=["”’»“\s]|$)/u.exec(text)?.[0];
  const made = sentence?.replace(/\.$/, "") ?? cut(text, 100);
  return { headline: made.trim() === "" ? "–" : made, body: kept, isMade: true };
}

/** The sections, and the line of each paragraph by its id, in order. */
function sectionsOf(body: readonly KeptTextBlock[]): {
  readonly sections: Section[];
  readonly lineOf: ReadonlyMap<string, number>;
} {
  const lineOf = new Map<string, number>();
  const isInterview = looksLikeInterview(body);
  const all = body.map(({ text }) => text).join("\n");
  const labels = labelLinesIn(body.map(({ text }) => text));
  const sections: { id: string; heading?: string; paragraphs: Paragraph[] }[] = [];
  const ids = new OwnIds();
  const open = (heading?: string) => {
    const id = ids.from(heading ?? "", heading === undefined ? "opening" : "section");
    sections.push({ id, ...(heading === undefined ? {} : { heading }), paragraphs: [] });
  };
  let count = 0;
  const inList = listLines(body, (block, at) => isSubHeading(block, body[at + 1], isInterview));
  body.forEach((block, at) => {
    // In a transcript by lines of names, `Prepared remarks:` is no label.
    const isPart = labels.size > 0 && /^\p{Lu}[^.?!:]{2,60}:$/u.test(block.text);
    const isCaption = block.caption || (block.depth === 0 && isPictured(block.text, all));
    const isHeading =
      !isCaption &&
      (isPart || (isSubHeading(block, body[at + 1], isInterview) && !inList.has(block)));
    if (!labels.has(block.text) && isHeading) {
      open(cut(block.text, longestHeading));
      return;
    }
    if (sections.length === 0) open();
    const paragraph: Paragraph = { id: `p${++count}`, text: block.text };
    lineOf.set(paragraph.id, block.line);
    if (isCaption) paragraph.kind = "aside";
    sections.at(-1)?.paragraphs.push(paragraph);
  });
  if (sections.length === 0) open();
  return { sections, lineOf };
}

function cut(text: string, most: number): string {
  const points = [...text.slice(0, most * 2)];
  return points.length <= most && text.length <= most * 2
    ? text
    : `${points
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}

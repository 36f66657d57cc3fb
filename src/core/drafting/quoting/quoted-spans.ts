// Pairs quotation marks: the stretches of each paragraph that stand between them.
import { endBefore, goingOn, isSentenceBefore, singleGoingOn } from "./going-on";
import { type QuotationMark, quotationMarks } from "./quotation-marks";

/** A stretch in quotation marks; UTF-16 offsets in its paragraph, marks included. */
export interface QuotedSpan {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** The words without their marks. */
  readonly innerStart: number;
  readonly innerEnd: number;
  /** Whether no mark closes it: it goes to the paragraph's end. */
  readonly isOpen: boolean;
  /** Whether it goes on with what was left open in the paragraph before. */
  readonly continues: boolean;
  readonly isSingle: boolean;
}

/** All stretches in quotation marks, outermost only, in reading order. */
export function quotedSpans(paragraphs: readonly string[]): QuotedSpan[] {
  const reversed = usesReversedGuillemets(paragraphs);
  const spans: QuotedSpan[] = [];
  const all = paragraphs.map((text) => quotationMarks(text, reversed));
  let isLeftOpen = false;
  let isLeftSingle = false;
  paragraphs.forEach((text, paragraph) => {
    const marks = all[paragraph] ?? [];
    const head = isLeftOpen && !isLeftSingle ? goingOn(all, paragraph, text) : undefined;
    if (head !== undefined) spans.push({ ...head, paragraph, continues: true });
    if (head?.isOpen === true) return;
    const rest = head === undefined ? marks : marks.filter(({ start }) => start >= head.end);
    const found = pair(text, rest, singleGoingOn(all, paragraph, paragraphs));
    found.forEach((span, at) => {
      const continues = at === 0 && isLeftOpen && text.slice(0, span.start).trim() === "";
      spans.push({ ...span, paragraph, continues });
    });
    isLeftOpen = found.at(-1)?.isOpen === true;
    isLeftSingle = found.at(-1)?.isSingle === true;
  });
  return spans;
}

type Pair = Omit<QuotedSpan, "paragraph" | "continues">;

/** The pairs of a paragraph; `leftOpen` is a single mark in it whose words go on in the next one. */
function pair(text: string, marks: readonly QuotationMark[], leftOpen?: QuotationMark): Pair[] {
  const pairs: Pair[] = [];
  let open: QuotationMark | undefined;
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at] as QuotationMark; // within the list
    if (open === undefined) {
      if (mark === leftOpen || canOpen(text, mark, marks, at)) open = mark;
      continue;
    }
    if (open === leftOpen) continue;
    if (mark.family !== open.family) continue;
    if (mark.role === "open" && !isGermanClose(text, open, mark)) {
      // A second opening before any closing: the first was closed by a full stop or was none at all.
      const end = endBefore(text, open, mark);
      if (open.family === "double" && isNested(text, marks, at)) {
        at++;
        continue;
      }
      // `“We go. “Now,” she said.`: a sentence of what is quoted has been given a mark once more.
      if (end === undefined && open.family === "double" && isSentenceBefore(text, open, mark))
        continue;
      if (end !== undefined) pairs.push(between(open, end, end));
      open = canOpen(text, mark, marks, at) ? mark : undefined;
      continue;
    }
    if (mark.family === "single" && isPossessive(text, marks, at)) continue;
    pairs.push(between(open, mark.start, mark.end));
    open = undefined;
  }
  if (open !== undefined && (open.family !== "single" || open === leftOpen)) {
    const end = text.trimEnd().length;
    if (end > open.end) pairs.push({ ...between(open, end, end), isOpen: true });
  }
  return pairs.filter(({ innerStart, innerEnd }) => innerEnd > innerStart);
}

function between(open: QuotationMark, innerEnd: number, end: number): Pair {
  return {
    start: open.start,
    end,
    innerStart: open.end,
    innerEnd,
    isOpen: false,
    isSingle: open.family === "single",
  };
}

function canOpen(
  text: string,
  mark: QuotationMark,
  marks: readonly QuotationMark[],
  at: number,
): boolean {
  if (mark.role === "close") return false;
  if (mark.role === "either" && /\d/.test(text[mark.start - 1] ?? "")) return false;
  if (mark.family !== "single") return true;
  // A single mark opens only where another closes it, else it is an apostrophe.
  return marks
    .slice(at + 1, at + 40)
    .some((other) => other.family === "single" && other.role !== "open");
}

/** „…“: the mark that opens in English closes what „ has opened. */
function isGermanClose(text: string, open: QuotationMark, mark: QuotationMark): boolean {
  const sign = text[open.start];
  return sign === "„" || sign === "‚" ? /[“‘]/.test(text[mark.start] ?? "") : false;
}

/** Whether `“a “b” c”`: of the next two marks of the family both close. */
function isNested(text: string, marks: readonly QuotationMark[], at: number): boolean {
  if (!/[“„]/.test(text[marks[at]?.start ?? 0] ?? "")) return false;
  const [one, two] = marks.slice(at + 1, at + 12).filter(({ family }) => family === "double");
  return one?.role === "close" && two?.role === "close";
}

/** `the workers’ rights’`: a mark after an s is an apostrophe where a better one closes later. */
function isPossessive(text: string, marks: readonly QuotationMark[], at: number): boolean {
  const mark = marks[at];
  if (
    mark === undefined ||
    text[mark.start - 1] !== "s" ||
    !/^\s\p{Ll}/u.test(text.slice(mark.end))
  ) {
    return false;
  }
  for (const other of marks.slice(at + 1, at + 12)) {
    if (other.family !== "single") continue;
    if (other.role === "open") return false;
    return /[.,!?…\p{L}]/u.test(text[other.start - 1] ?? "");
  }
  return false;
}

function usesReversedGuillemets(paragraphs: readonly string[]): boolean {
  for (const text of paragraphs) {
    const first = /[«»]/.exec(text)?.[0];
    if (first !== undefined) return first === "»";
  }
  return false;
}

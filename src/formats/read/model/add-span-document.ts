// Adds one text with its spans to an article: paragraphs, what is said, what is named.
import type { ArticleBuilder } from "./article-builder";
import { MentionsOfSpans } from "./mentions-of-spans";
import type { Notes } from "./notes";
import { type OffsetUnit, withOneLineEnd } from "./offset-units";
import { type ParagraphStretch, paragraphsOf } from "./paragraphs-of";
import { type PlacedSpan, placeSpans } from "./place-spans";
import type { PlacedRange } from "./placed-range";
import { isPronoun } from "./pronoun";
import type { Said, SpanDocument } from "./spans";

/** Adds a document; gives the headline that stands in its first line, where `mayHaveHeadline`. */
export function addDocument(
  builder: ArticleBuilder,
  document: SpanDocument,
  { unit, language }: { readonly unit: OffsetUnit; readonly language: string },
  mayHaveHeadline: boolean,
  notes: Notes,
): string | undefined {
  const { text, paragraphs } = paragraphsOf(withOneLineEnd(document.text));
  const spans = placeSpans(document, document.unit ?? unit, notes);
  const headline = mayHaveHeadline ? headlineIn(text, paragraphs, spans) : undefined;
  const shown = headline === undefined ? paragraphs : paragraphs.slice(1);
  const first = builder.length;
  for (const { start, end } of shown) builder.paragraph({ text: text.slice(start, end) });
  const rangesOf = ({ ranges }: PlacedSpan) =>
    ranges.flatMap((range) => inParagraphs(range, shown, text, first));
  const byKey = new Map(spans.map((span) => [span.key, span]));
  const mentions = new MentionsOfSpans(builder, language, notes, document.isMachine === true);
  const isUsed = new Set<PlacedSpan>();
  const around = { builder, byKey, rangesOf, isUsed, mentions, notes };
  for (const said of document.said) addSaid(said, around);
  mentions.add(
    spans.filter((span) => !isUsed.has(span)),
    rangesOf,
  );
  return headline;
}

interface Around {
  readonly builder: ArticleBuilder;
  readonly byKey: ReadonlyMap<string, PlacedSpan>;
  readonly rangesOf: (span: PlacedSpan) => readonly PlacedRange[];
  readonly isUsed: Set<PlacedSpan>;
  readonly mentions: MentionsOfSpans;
  readonly notes: Notes;
}

function addSaid(said: Said, around: Around): void {
  const { builder, byKey, rangesOf, isUsed, mentions, notes } = around;
  const spansOf = (keys: readonly string[]) => keys.flatMap((key) => byKey.get(key) ?? []);
  const contents = spansOf(said.contents);
  const sources = spansOf(said.sources);
  const [cue] = spansOf(said.cue === undefined ? [] : [said.cue]);
  // A source that the tool calls a person is also one who is named there.
  for (const span of [...contents, ...(cue ? [cue] : [])]) isUsed.add(span);
  for (const span of sources) if (/^(source|entite|cue)$/i.test(span.label)) isUsed.add(span);
  const ranges = contents.flatMap(rangesOf);
  if (ranges.length === 0) return;
  const people =
    said.people ??
    sources.filter(({ text }) => !isPronoun(text)).map((span) => mentions.personOf(span));
  if (people.length === 0) {
    for (const each of contents) notes.leave("unattributed", each.text);
    return;
  }
  const attributed = cue ?? sources[0];
  const note = contents.flatMap((each) => each.note ?? []).join("\n");
  builder.annotate({
    type: "quotation",
    speakers: [...new Set(people.map((person) => mentions.speaker(person)))],
    ranges: [...ranges].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start),
    attribution: attributed && rangesOf(attributed)[0],
    note,
    ...(said.mode !== undefined && { mode: said.mode }),
    ...(said.confidence !== undefined && { confidence: said.confidence }),
    ...mentions.origin,
  });
}

/** The parts of a range that lie in paragraphs: over a break it becomes several. */
function inParagraphs(
  { start, end }: ParagraphStretch,
  paragraphs: readonly ParagraphStretch[],
  text: string,
  first: number,
): PlacedRange[] {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const ranges: PlacedRange[] = [];
  for (let at = low; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined || paragraph.start >= end) break;
    const from = Math.max(start, paragraph.start);
    const to = Math.min(end, paragraph.end);
    const words = text.slice(from, to);
    const trimmed = words.trimStart().length;
    if (trimmed === 0) continue;
    const begin = from + words.length - trimmed - paragraph.start;
    ranges.push({ paragraph: first + at, start: begin, end: begin + words.trim().length });
  }
  return ranges;
}

/** A first line that is short, ends like no sentence, and has nothing annotated in it. */
function headlineIn(
  text: string,
  [first, second]: readonly ParagraphStretch[],
  spans: readonly PlacedSpan[],
): string | undefined {
  if (first === undefined || second === undefined) return undefined;
  const words = text.slice(first.start, first.end);
  if (words.length > 150 || /[\n]|[.!?:;,…"”]$/.test(words)) return undefined;
  const isAnnotated = spans.some(({ ranges }) => ranges.some(({ start }) => start < first.end));
  return isAnnotated ? undefined : words;
}

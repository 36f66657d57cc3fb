import { codePoints } from "../core/article/code-points";
import type { Entity } from "../core/article/entity";
import type { MarkedAnnotation, MarkedArticle } from "../core/article/marked-article";
import { mentioned } from "../core/article/mentioned";
import { quotedInFull } from "../core/article/quoted";
import { wordSegments } from "../core/article/word-segments";
import { speakerRole } from "./attribution";
import type { ExportPlace } from "./export-list";

/** A row of the table: one annotation. */
export interface CsvRow extends ExportPlace {
  readonly annotation: MarkedAnnotation;
}

interface Column {
  readonly name: string;
  readonly cell: (row: CsvRow) => string | number;
}

/**
 * The columns in order; the README's table says what stands in each. Several values of one cell are
 * joined by "; " and stand in the same order in all cells that have one for each.
 */
export const csvColumns: readonly Column[] = [
  { name: "type", cell: ({ annotation }) => annotation.annotation.type },
  { name: "id", cell: ({ annotation }) => annotation.id },
  { name: "speakers", cell: (row) => joined(speakersOf(row).map(({ label }) => label)) },
  { name: "speaker_ids", cell: (row) => joined(speakersOf(row).map(({ id }) => id)) },
  { name: "roles", cell: (row) => joined(speakersOf(row).map(speakerRole)) },
  { name: "text", cell: ({ annotation, marked }) => quotedInFull(marked, annotation) },
  { name: "words", cell: wordsOf },
  { name: "of_kind", cell: (row) => namedBy(row)?.kind ?? "" },
  { name: "of_id", cell: (row) => namedBy(row)?.id ?? "" },
  { name: "of_name", cell: (row) => namedBy(row)?.label ?? "" },
  { name: "topics", cell: (row) => joined(entitiesOf(row, "topic").map(({ label }) => label)) },
  { name: "topic_ids", cell: (row) => joined(entitiesOf(row, "topic").map(({ id }) => id)) },
  {
    name: "countries",
    cell: (row) => joined(entitiesOf(row, "country").map((each) => each.label)),
  },
  { name: "country_codes", cell: (row) => joined(entitiesOf(row, "country").map(({ id }) => id)) },
  { name: "section", cell: (row) => sectionOf(row)?.heading ?? "" },
  { name: "section_id", cell: (row) => sectionOf(row)?.id ?? "" },
  { name: "paragraphs", cell: (row) => joined(partsOf(row).map(({ paragraph }) => paragraph)) },
  { name: "starts", cell: (row) => joined(partsOf(row).map(({ start }) => String(start))) },
  { name: "ends", cell: (row) => joined(partsOf(row).map(({ end }) => String(end))) },
  { name: "origin", cell: ({ annotation }) => annotation.annotation.origin ?? "" },
  { name: "confidence", cell: ({ annotation }) => annotation.annotation.confidence ?? "" },
  { name: "note", cell: ({ annotation }) => annotation.annotation.note ?? "" },
  { name: "article", cell: ({ marked }) => marked.article.headline },
  { name: "article_id", cell: ({ marked }) => marked.article.id },
  { name: "bylines", cell: ({ marked }) => joined(marked.article.bylines ?? []) },
  {
    name: "sources",
    cell: ({ marked }) => joined((marked.article.sources ?? []).map((each) => each.name)),
  },
  { name: "published", cell: ({ marked }) => marked.article.published ?? "" },
  { name: "language", cell: ({ marked }) => marked.article.language },
  { name: "address", cell: ({ citedHref }) => citedHref },
  {
    name: "file",
    cell: ({ source }) => (source === undefined ? "" : `${source.notice} ${source.address}`),
  },
];

function entitiesOf({ annotation, marked }: CsvRow, kind: Entity["kind"]): readonly Entity[] {
  return annotation.members[kind].flatMap((number) => marked.entities[kind][number] ?? []);
}

function speakersOf(row: CsvRow): readonly Entity[] {
  return entitiesOf(row, "speaker");
}

/** What a mention names. */
function namedBy({ annotation: { annotation }, marked }: CsvRow): Entity | undefined {
  if (annotation.type === "quotation") return undefined;
  const { kind, id } = mentioned(annotation);
  return marked.entities[kind].find((entity) => entity.id === id);
}

function wordsOf({ annotation, marked }: CsvRow): number {
  const text = quotedInFull(marked, annotation);
  return [...wordSegments(text, marked.article.language)].filter((each) => each.isWordLike).length;
}

function sectionOf({ annotation, marked }: CsvRow): MarkedArticle["sections"][number] | undefined {
  const paragraph = marked.paragraphs[annotation.ranges[0]?.paragraph ?? -1];
  return marked.sections[paragraph?.section ?? -1];
}

/** The parts as the file format has them: the paragraph's id, offsets in code points, end excluded. */
function partsOf({ annotation, marked }: CsvRow) {
  return annotation.ranges.flatMap(({ paragraph, start, end }) => {
    const there = marked.paragraphs[paragraph];
    if (there === undefined) return [];
    const points = codePoints(there.text);
    return {
      paragraph: there.id,
      start: points.toCodePoints(start),
      end: points.toCodePoints(end),
    };
  });
}

/** Empty values keep their place between others, so that roles can be told apart. */
function joined(values: readonly string[]): string {
  return values.every((value) => value === "") ? "" : values.join("; ");
}

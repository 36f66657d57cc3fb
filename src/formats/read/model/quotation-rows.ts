// Lists of quotations without the text that they stand in: each of its paragraphs becomes one.
import type { Paragraph } from "../../../core/article/format";
import type { ArticleBuilder } from "./article-builder";
import type { Person } from "./person";

/** What of a quotation stands in one paragraph: its words, and where its parts are in them, in UTF-16. */
export interface QuotedStretch {
  readonly text: string;
  readonly parts: readonly { readonly start: number; readonly end: number }[];
}

export interface QuotedRow {
  /** Those who say it, each with what tells them from others of the same name. */
  readonly speakers: readonly (Person & { readonly key?: string | undefined })[];
  readonly paragraphs: readonly QuotedStretch[];
  /** When it is said, in seconds. */
  readonly time?: Paragraph["time"];
  readonly topics?: readonly string[];
  /** By their codes. */
  readonly countries?: readonly string[];
  /** Whether a program has found it, and nobody has accepted that yet. */
  readonly isMachine?: boolean;
  readonly confidence?: number | undefined;
  readonly note?: string | undefined;
}

/** What stands between the parts of a quotation in our own exports, where words are left out. */
const ellipsis = " … ";

/** Words whose parts have an ellipsis between them. */
export function partedWords(text: string): QuotedStretch {
  let at = 0;
  const parts = text.split(ellipsis).flatMap((part) => {
    const start = at;
    at += part.length + ellipsis.length;
    return part === "" ? [] : [{ start, end: start + part.length }];
  });
  return { text, parts };
}

/** Adds the words of a quotation; without speakers, as words that nobody is named for. */
export function addQuotationRow(builder: ArticleBuilder, row: QuotedRow): void {
  const { speakers, paragraphs, time, topics = [], countries = [], confidence, note } = row;
  const ranges = paragraphs.flatMap(({ text, parts }) => {
    const paragraph = builder.paragraph({ text, ...(time && { time }) });
    return parts.map((part) => ({ paragraph, ...part }));
  });
  if (speakers.length === 0 || ranges.length === 0) {
    builder.notes.remark("no-speaker", { count: 1 });
    return;
  }
  builder.annotate({
    type: "quotation",
    speakers: [...new Set(speakers.map(({ key, ...person }) => builder.speaker(person, key)))],
    ranges,
    topics: [...new Set(topics.map((name) => builder.topic(name)))],
    countries: [...new Set(countries.map((code) => builder.country(code)))],
    ...(row.isMachine && { origin: "machine" as const }),
    ...(confidence !== undefined && { confidence }),
    ...(note !== undefined && { note }),
  });
}

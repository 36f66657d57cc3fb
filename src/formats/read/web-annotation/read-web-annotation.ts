// Reads annotations of a page, with the page beside them or without: our own exports, other Web
// Annotations, and Hypothesis. Their words say where they stand; positions count somebody else's text.

import { codePoints } from "../../../core/article/code-points";
import type { AnnotatedArticle } from "../../../core/article/format";
import { refusalOf } from "../../../core/article/problem";
import type { Content, Read, ReadResult } from "../../format";
import type { Facts } from "../article-from";
import { tableIn } from "../csv/table";
import { ArticleBuilder } from "../model/article-builder";
import { articlesRead } from "../model/articles-read";
import { Notes } from "../model/notes";
import { readJson } from "../model/read-json";
import { sourceText } from "../model/source-text";
import { addAnnotation } from "./add-annotation";
import { articlesWithoutPage } from "./articles-without-page";
import { convertedFrom } from "./converted-from";
import { findQuotedWords } from "./find-words";
import { hypothesisRows, isHypothesisHeader } from "./hypothesis-table";
import { annotationsIn, type PageAnnotation } from "./web-annotations";

export function readWebAnnotation(content: Content, readPage: Read): ReadResult {
  const notes = new Notes();
  const json = annotationsJson(content, notes);
  if ("problem" in json) return { status: "refused", problems: [json.problem] };
  const all = annotationsIn(json.value);
  if (all === undefined) {
    return {
      status: "refused",
      problems: [refusalOf("missing.annotations", { format: "Web Annotation" })],
    };
  }
  const shown = all.filter((each) => {
    if (each.isReply) notes.leave("reply", each.note ?? "");
    else if (each.targets.length === 0) notes.leave("unplaced", wordsOf(each));
    else return true;
    return false;
  });
  const [beside] = content.beside ?? [];
  const [source = "", ...others] = sourcesOf(shown);
  if (beside === undefined) {
    return articlesWithoutPage([source, ...others], shown, content, notes);
  }
  const page = readPage(beside);
  if (page.status === "refused") return page;
  const [article] = page.articles as readonly AnnotatedArticle[]; // a reader of pages gives articles
  for (const each of shown) {
    if (each.targets[0]?.source !== source) notes.leave("other page", wordsOf(each));
  }
  const own = shown.filter((each) => each.targets[0]?.source === source);
  const builder = new ArticleBuilder(notes);
  if (article !== undefined) addPage(builder, article);
  const paragraphs = Array.from({ length: builder.length }, (_, at) => builder.textOf(at));
  const length = paragraphs.reduce((sum, text) => sum + text.length, 0);
  for (const each of own) {
    addAnnotation(
      builder,
      each,
      (target) => {
        const found = findQuotedWords(paragraphs, target);
        if (found !== undefined && (target.start ?? 0) > 3 * length)
          notes.remark("words-win", { count: 1 });
        return found;
      },
      notes,
    );
  }
  for (const { reason, text, after } of page.report.leftOut) notes.leave(reason, text, { after });
  return articlesRead([builder.finish(factsOf(article, content))], notes);
}

/** What is in a file: JSON, or the table of Hypothesis. */
function annotationsJson(content: Content, notes: Notes) {
  const beginning = new TextDecoder().decode(content.bytes.subarray(0, 1000));
  if (!isHypothesisHeader(beginning.split(/\r?\n/, 1)[0] ?? ""))
    return readJson(content, "Web Annotations", notes);
  const decoded = sourceText(content, notes);
  return "problem" in decoded ? decoded : { value: hypothesisRows(tableIn(decoded.text)) };
}

/** The pages that annotations are about, the most annotated first. */
function sourcesOf(annotations: readonly PageAnnotation[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { targets } of annotations) {
    const source = targets[0]?.source ?? "";
    counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([source]) => source);
}

function addPage(builder: ArticleBuilder, { sections }: AnnotatedArticle): void {
  for (const { heading, paragraphs } of sections) {
    builder.section(heading);
    for (const { text, kind, image, marks = [] } of paragraphs) {
      const { toUnits } = codePoints(text);
      const inUnits = marks.map((mark) => ({
        ...mark,
        start: toUnits(mark.start),
        end: toUnits(mark.end),
      }));
      builder.paragraph({ text, marks: inUnits, ...(kind && { kind }), ...(image && { image }) });
    }
  }
}

function factsOf(article: AnnotatedArticle | undefined, content: Content): Facts {
  if (article === undefined) return convertedFrom(content);
  const { headline, language, published, modified, summary, bylines, sources, rights, image } =
    article;
  const facts = {
    headline,
    language,
    published,
    modified,
    summary,
    bylines,
    sources,
    rights,
    image,
  };
  const known = Object.entries(facts).filter(([, value]) => value !== undefined);
  const conversions = [...(article.convertedFrom ?? []), ...convertedFrom(content).convertedFrom];
  return { ...(Object.fromEntries(known) as Facts), convertedFrom: conversions };
}

function wordsOf({ targets, tags, note }: PageAnnotation): string {
  return [
    ...targets.map(({ exact, source }) => exact ?? source),
    ...tags.map(({ name }) => name),
    note ?? "",
  ]
    .filter((each) => each !== "")
    .join(" – ");
}

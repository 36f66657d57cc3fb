import type { AnnotatedArticle } from "../../../core/article/format";
import { type Problem, refusalOf } from "../../../core/article/problem";
import type { BareArticle } from "../../../core/drafting/draft";
import type { Content } from "../../../formats/format";
import { mostBytes } from "../../../formats/most-bytes";
import { readFormats } from "../../../formats/read-formats";
import type { Labels, Report } from "../../../formats/report";
import { loadCode } from "./lost-code";

/** A file of the app's own format. */
export interface OwnFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly name: string;
  /** What another tool has called its annotations. */
  readonly labels?: Labels | undefined;
}

/** A file of the app's own format, made of one in another. */
export type ArticleFile =
  | { readonly status: "refused"; readonly problems: readonly Problem[] }
  | (OwnFile & {
      readonly status: "read";
      readonly report: Report;
      /** Of the further articles that are in it. */
      readonly more: readonly OwnFile[];
    });

/**
 * Reads a content as a format of the registry and drafts the annotations of its articles where it
 * has none, each as a file in the app's own format. The same content gives the same bytes. Rejects with a LostCodeError when code
 * cannot be loaded.
 */
export async function draftedFile(content: Content, formatId: string): Promise<ArticleFile> {
  const format = readFormats.find(({ id }) => id === formatId);
  if (format === undefined) throw new RangeError(`no format ${formatId}`);
  const { length } = content.bytes;
  if (length > mostBytes(format)) {
    const given = { format: format.name, bytes: length, most: mostBytes(format) };
    return { status: "refused", problems: [refusalOf("limit.size-of", given)] };
  }
  const read = await loadCode(format.load);
  const result = read(content);
  if (result.status === "refused") return result;
  const stem = (content.fileName ?? "").replace(/\.[^.]*$/, "");
  const [first, ...more] = await Promise.all(
    result.articles.map(async (article, at) => ({
      ...(await ownFile(article, at === 0 ? stem : "")),
      labels: result.labels?.[at],
    })),
  );
  if (first === undefined) throw new RangeError(`no article of ${formatId}`);
  const count = result.articles.reduce<number>((sum, each) => sum + unitsNotDrafted(each), 0);
  const remarks = [
    ...(result.report.remarks ?? []),
    ...(count > 0 ? [{ code: "not-drafted" as const, count }] : []),
  ];
  const report = { format: format.name, ...result.report, ...(remarks.length > 0 && { remarks }) };
  return { status: "read", ...first, report, more };
}

/** Texts with more UTF-16 units, some 250,000 words, are not drafted: a person would wait too long for it. */
const mostDrafted = 1_500_000;

/** The units of an article that is to be drafted and is too long for that; nothing else has any. */
function unitsNotDrafted(article: unknown): number {
  const { sections, annotations } = article as Partial<AnnotatedArticle>; // made by a format of ours
  if (annotations !== undefined) return 0;
  const units = (sections ?? [])
    .flatMap(({ paragraphs }) => paragraphs)
    .reduce((sum, { text }) => sum + text.length, 0);
  return units > mostDrafted ? units : 0;
}

/** With more annotations than this, a file has no line breaks: it takes half the room and time. */
const mostIndented = 10_000;

/** An article that its source has annotated keeps those annotations; any other is drafted. */
async function ownFile(article: unknown, stem: string): Promise<OwnFile> {
  const bare = article as BareArticle & Partial<Pick<AnnotatedArticle, "annotations">>;
  const isLong = unitsNotDrafted(article) > 0;
  const made = bare.annotations === undefined && !isLong ? await drafted(bare) : bare;
  const isLarge = (made.annotations?.length ?? 0) > mostIndented;
  const bytes = new TextEncoder().encode(`${JSON.stringify(made, undefined, isLarge ? 0 : 2)}\n`);
  return { bytes, name: `${stem || made.id}.json` };
}

async function drafted(article: BareArticle): Promise<AnnotatedArticle> {
  const { draft } = await loadCode(() => import("../../../core/drafting/draft"));
  return draft(article);
}

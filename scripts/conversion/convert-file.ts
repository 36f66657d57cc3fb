import { basename } from "node:path";
import { check } from "../../src/core/article/check";
import type { AnnotatedArticle } from "../../src/core/article/format";
import { type Problem, refusalOf } from "../../src/core/article/problem";
import { detectFormat } from "../../src/formats/detect";
import type { Content } from "../../src/formats/format";
import { readFormats } from "../../src/formats/read-formats";
import type { Report } from "../../src/formats/report";

/** What became of one file. */
export type Converted =
  | { readonly status: "refused"; readonly problems: readonly Problem[] }
  | {
      readonly status: "read";
      /** What the format calls itself. */
      readonly format: string;
      /** What can be shown of each article. */
      readonly articles: readonly AnnotatedArticle[];
      readonly report: Report;
      /** What the checker says of the articles. */
      readonly problems: readonly Problem[];
    };

/** Reads the articles in a file's bytes, in the format with this id or else in the one it looks like. */
export async function convertFile(
  file: string,
  bytes: Uint8Array,
  from: string | undefined,
): Promise<Converted> {
  return convertContent({ bytes, fileName: basename(file) }, from);
}

/** Reads the articles in a content and what belongs to it. */
export async function convertContent(
  content: Content,
  from: string | undefined,
): Promise<Converted> {
  if (content.bytes.length === 0)
    return { status: "refused", problems: [refusalOf("bytes.empty", {})] };
  const format =
    from === undefined ? detectFormat(content) : readFormats.find(({ id }) => id === from);
  if (format === undefined) {
    return { status: "refused", problems: [refusalOf("bytes.no-format", {})] };
  }
  const read = await format.load();
  const result = read(content);
  if (result.status === "refused") return result;
  const checked = result.articles.map((each) => check(each));
  const articles = checked.flatMap(({ article }) => article ?? []);
  const problems = checked.flatMap((each) => each.problems);
  if (articles.length === 0) return { status: "refused", problems };
  return { status: "read", format: format.name, articles, report: result.report, problems };
}

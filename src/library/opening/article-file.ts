import type { Problem } from "../../article/problem";
import { detectFormat } from "../../formats/detect";
import type { Content } from "../../formats/format";
import type { Report } from "../../formats/report";

/** A file of the app's own format, made of one in another. */
export type ArticleFile =
  | { readonly status: "refused"; readonly problems: readonly Problem[] }
  | {
      readonly status: "read";
      readonly bytes: Uint8Array;
      readonly name: string;
      readonly report: Report;
    };

/** How likely a content has to be in another format: a text may be an annotated article with a fault. */
const sure = 0.3;

/**
 * The article of a file that is a page, Markdown or text, as a file of the app's own format; undefined for
 * one that is, or may be meant to be, of that format already. Rejects when the code for the format cannot be loaded.
 */
export async function articleFile(content: Content): Promise<ArticleFile | undefined> {
  const format = detectFormat(content, sure);
  if (format === undefined || format.id === "annotated-article") return undefined;
  const read = await format.load();
  const result = read(content);
  if (result.status === "refused") return result;
  const [article] = result.articles;
  const bytes = new TextEncoder().encode(`${JSON.stringify(article, undefined, 2)}\n`);
  const name = `${(content.fileName ?? "").replace(/\.[^.]*$/, "") || "article"}.json`;
  return { status: "read", bytes, name, report: result.report };
}

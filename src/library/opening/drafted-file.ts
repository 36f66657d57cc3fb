import type { Problem } from "../../article/problem";
import type { BareArticle } from "../../drafting/draft";
import type { Content } from "../../formats/format";
import { readFormats } from "../../formats/registry";
import type { Report } from "../../formats/report";
import { loadCode } from "./lost-code";

/** A file of the app's own format, made of one in another. */
export type ArticleFile =
  | { readonly status: "refused"; readonly problems: readonly Problem[] }
  | {
      readonly status: "read";
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly name: string;
      readonly report: Report;
    };

const loadDraft = () => import("../../drafting/draft");

/**
 * Reads a content as a format of the registry and drafts the annotations of its first article, as a file
 * in the app's own format. The same content gives the same bytes. Rejects with a LostCodeError when code
 * cannot be loaded.
 */
export async function draftedFile(content: Content, formatId: string): Promise<ArticleFile> {
  const format = readFormats.find(({ id }) => id === formatId);
  if (format === undefined) throw new RangeError(`no format ${formatId}`);
  const [read, { draft }] = await loadCode(() => Promise.all([format.load(), loadDraft()]));
  const result = read(content);
  if (result.status === "refused") return result;
  const [article] = result.articles;
  // What a format's reader gives is an article without annotations, whatever the source says.
  const drafted = draft(article as BareArticle);
  const bytes = new TextEncoder().encode(`${JSON.stringify(drafted, undefined, 2)}\n`);
  const name = `${(content.fileName ?? "").replace(/\.[^.]*$/, "") || drafted.id}.json`;
  return { status: "read", bytes, name, report: result.report };
}

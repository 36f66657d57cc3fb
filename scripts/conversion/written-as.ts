import type { AnnotatedArticle } from "../../src/core/article/format";
import { openArticle } from "../../src/core/article/open-article";
import { quotationEntries } from "../../src/core/article/said/quotation-entries";
import type { WriteListFormat } from "../../src/formats/format";

/**
 * An article as a file in one of the formats that go out, with all its quotations and mentions; undefined
 * where the format can hold nothing of it. `site` is the address of a site that shows the article; without
 * one, addresses in the file are relative.
 */
export async function writtenAs(
  format: WriteListFormat,
  article: AnnotatedArticle,
  site = "",
): Promise<string | undefined> {
  const opened = openArticle(article);
  if (opened.status === "refused" || format.isFor?.(article) === false) return undefined;
  const { marked } = opened;
  const articleHref = `${site}${site === "" || site.endsWith("/") ? "" : "/"}articles/${article.id}`;
  const citedHref = (id: string) => `${articleHref}#${encodeURIComponent(id)}`;
  const write = await format.load();
  return write({
    rows: quotationEntries(marked).map((entry) => ({
      entry,
      marked,
      href: citedHref(entry.quotation.id),
      citedHref: citedHref(entry.quotation.id),
      articleHref,
    })),
    ...(format.hasMentions && {
      mentions: marked.annotations
        .filter(({ annotation }) => annotation.type === "mention")
        .map((annotation) => ({ annotation, marked, citedHref: citedHref(annotation.id) })),
    }),
    site: "On Record",
    exportedFrom: `${articleHref}/quotations`,
  });
}

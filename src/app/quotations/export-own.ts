import { absoluteHref } from "../../core/address/absolute-href";
import { articleHref } from "../../core/address/paths";
import type { MarkedAnnotation, MarkedArticle } from "../../core/article/marked-article";
import { quotationEntries } from "../../core/article/said/quotation-entries";
import { sectionOf } from "../../core/article/section-of";
import type { ExportRow } from "../../formats/export-list";
import { loadKept } from "../../sources/library/device/load-kept";

/** The quotations of files on this device, by their keys, to take away together. */
export async function exportRowsOf(
  keys: readonly string[],
  draftedAs: (annotation: MarkedAnnotation) => string | undefined,
): Promise<{ readonly rows: readonly ExportRow[]; readonly unread: number }> {
  const rows: ExportRow[] = [];
  let unread = 0;
  for (const key of keys) {
    try {
      const { marked } = await loadKept(key, new AbortController().signal);
      for (const row of rowsOf(marked, key, draftedAs)) rows.push(row);
    } catch {
      unread += 1;
    }
  }
  return { rows, unread };
}

function rowsOf(
  marked: MarkedArticle,
  key: string,
  draftedAs: (annotation: MarkedAnnotation) => string | undefined,
): readonly ExportRow[] {
  const provenance = { from: "device", key } as const;
  return quotationEntries(marked).map((entry) => {
    const { quotation } = entry;
    const sectionId = sectionOf(marked, quotation);
    const href = absoluteHref(
      articleHref({ ...provenance, sectionId, annotationId: quotation.id }),
    );
    const whole = absoluteHref(articleHref(provenance));
    const drafted = draftedAs(quotation);
    return { entry, marked, href, citedHref: href, articleHref: whole, drafted };
  });
}

import { useCallback } from "react";
import { absoluteHref } from "../address/absolute-href";
import { articleHref } from "../address/paths";
import { sectionOf } from "../article/quoted";
import type { QuotationEntry } from "../article/said/quotation-entries";
import type { ExportRow } from "../formats/export-list";
import { useLaterReading } from "../reading/reading";
import { useElsewhereWords } from "../wording/use-elsewhere-words";

/** Makes an entry ready to be taken away: with its article, and its address in the view the reader has. */
export function useExportRow(): (entry: QuotationEntry) => ExportRow {
  const words = useElsewhereWords();
  const { provenance, marked, elsewhere, selection } = useLaterReading();
  return useCallback(
    (entry) => ({
      entry,
      marked,
      href: absoluteHref(
        articleHref({
          ...provenance,
          sectionId: sectionOf(marked, entry.quotation),
          selection,
          annotationId: entry.quotation.id,
        }),
      ),
      articleHref: absoluteHref(articleHref(provenance)),
      source: elsewhere && {
        address: elsewhere.address,
        notice: words.elsewhere.banner.line(elsewhere.host, words.site),
      },
    }),
    [provenance, marked, elsewhere, selection, words],
  );
}

import { useMemo } from "react";
import { absoluteHref } from "../../core/address/absolute-href";
import { articleHref } from "../../core/address/paths";
import { isDrafted } from "../../core/article/drafted";
import type { MarkedAnnotation } from "../../core/article/marked-article";
import type { QuotationEntry } from "../../core/article/said/quotation-entries";
import { sectionOf } from "../../core/article/section-of";
import type { ExportMention, ExportRow } from "../../formats/export-list";
import type { PartWording } from "../wording/english-parts";
import { useElsewhereWords } from "../wording/use-elsewhere-words";
import { usePartWords } from "../wording/use-part-words";
import { useLaterReading } from "./reading";

interface ToExport {
  readonly rowOf: (entry: QuotationEntry) => ExportRow;
  readonly mentionOf: (mention: MarkedAnnotation) => ExportMention;
}

/** Makes annotations ready to be taken away: with their article, and their address in the view the reader has. */
export function useExportRow(): ToExport {
  const words = useElsewhereWords();
  const { card } = usePartWords();
  const { provenance, marked, origin, selection } = useLaterReading();
  return useMemo(() => {
    const placeOf = (annotation: MarkedAnnotation) => ({
      ...provenance,
      sectionId: sectionOf(marked, annotation),
      annotationId: annotation.id,
    });
    const mentionOf = (annotation: MarkedAnnotation): ExportMention => ({
      annotation,
      marked,
      citedHref: absoluteHref(articleHref(placeOf(annotation))),
      drafted: draftedIn(card, annotation),
      source:
        origin.from === "web"
          ? {
              address: origin.address,
              notice: words.elsewhere.banner.line(origin.host, words.site),
            }
          : undefined,
    });
    const rowOf = (entry: QuotationEntry): ExportRow => {
      const page = { type: "quotation", annotationId: entry.quotation.id } as const;
      const { marked, citedHref, source, drafted } = mentionOf(entry.quotation);
      return {
        entry,
        marked,
        citedHref,
        source,
        drafted,
        pageHref:
          provenance.from === "library"
            ? absoluteHref(articleHref({ ...provenance, page, selection }))
            : undefined,
        href: absoluteHref(articleHref({ ...placeOf(entry.quotation), selection })),
        articleHref: absoluteHref(articleHref(provenance)),
      };
    };
    return { rowOf, mentionOf };
  }, [provenance, marked, origin, selection, words, card]);
}

/** Of an annotation that a program has made and nobody has accepted, that it is so; undefined for others. */
export function draftedIn(
  { drafted }: Pick<PartWording["card"], "drafted">,
  marked: MarkedAnnotation,
): string | undefined {
  const { confidence } = marked.annotation;
  if (!isDrafted(marked)) return undefined;
  return drafted(confidence === undefined ? undefined : Math.round(confidence * 100));
}

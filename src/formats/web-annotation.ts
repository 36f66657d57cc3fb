import { isDrafted } from "../core/article/drafted";
import { annotationBodies } from "./annotation-bodies";
import {
  type AnnotationCollection,
  annotationContext,
  confidenceContext,
  type WebAnnotation,
} from "./annotation-model";
import { annotationTargets } from "./annotation-targets";
import type { ExportList, ExportRow } from "./export-list";

/**
 * The quotations as a W3C Web Annotation collection in JSON-LD, with all annotations on its one
 * page. An annotation's id is its place in the article's page, so it is the same in every export.
 * Of an article that is not the site's own, `via` is the address of its file, and the label says so.
 */
export function webAnnotation(list: ExportList): string {
  return `${JSON.stringify(collectionOf(list), undefined, 2)}\n`;
}

function collectionOf({ rows, site, exportedFrom }: ExportList): AnnotationCollection {
  const id = withoutHash(exportedFrom);
  const pageId = `${id}#annotation-page-1`;
  const items = rows.map(annotationOf);
  const headlines = new Set(rows.map(({ marked }) => marked.article.headline));
  const [headline] = headlines;
  const isAnyUncertain = items.some((item) => "itsrdf:taConfidence" in item);
  const notices = new Set(rows.flatMap(({ source }) => source?.notice ?? []));
  return {
    "@context": isAnyUncertain ? [annotationContext, confidenceContext] : annotationContext,
    id,
    type: "AnnotationCollection",
    label: [headlines.size === 1 ? `${headline} – ${site}` : site, ...notices].join(". "),
    generator: { type: "Software", name: site },
    total: items.length,
    ...(items.length === 0
      ? {}
      : {
          first: { id: pageId, type: "AnnotationPage", partOf: id, startIndex: 0, items },
          last: pageId,
        }),
  };
}

function annotationOf(row: ExportRow): WebAnnotation {
  const body = annotationBodies(row);
  const { confidence } = row.entry.quotation.annotation;
  return {
    id: `${withoutHash(row.articleHref)}#${encodeURIComponent(row.entry.quotation.id)}`,
    type: "Annotation",
    motivation: "describing",
    ...(isDrafted(row.entry.quotation) && { creator: { type: "Software" } }),
    ...(confidence !== undefined && { "itsrdf:taConfidence": confidence }),
    ...(row.source === undefined ? {} : { via: row.source.address }),
    ...(body.length === 0 ? {} : { body }),
    target: annotationTargets(row),
  };
}

function withoutHash(address: string): string {
  return address.replace(/#.*$/s, "");
}

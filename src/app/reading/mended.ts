// What a damaged link means, by the ids that its article has: loaded for links that name what is not there.
import { meant } from "../../core/address/readings";
import { toggle, toggleLeftOut } from "../../core/article/filtering/selection";
import type { MarkedAnnotation, MarkedArticle } from "../../core/article/marked-article";
import type { AddressChange, Reading } from "./reading";

const isQuotation = ({ annotation }: MarkedAnnotation) => annotation.type === "quotation";

/**
 * The view that is meant where all that is missing can only be read one way; undefined where any of
 * it cannot.
 */
export function mendedChange(
  { sections, annotations, entities }: MarkedArticle,
  { missing, selection, page }: Pick<Reading, "missing" | "selection" | "page">,
): AddressChange | undefined {
  const change: { -readonly [Name in keyof AddressChange]: AddressChange[Name] } = {};
  const mended = (id: string, entries: readonly { readonly id: string }[]) =>
    meant(
      id,
      entries.map((entry) => entry.id),
    );
  if (missing.sectionId !== undefined) {
    change.sectionId = mended(missing.sectionId, sections);
    if (change.sectionId === undefined) return undefined;
  }
  if (missing.annotationId !== undefined) {
    change.annotationId = mended(missing.annotationId, annotations);
    if (change.annotationId === undefined) return undefined;
  }
  if (page.type === "quotation") {
    const annotationId = mended(page.annotationId, annotations.filter(isQuotation));
    if (annotationId === undefined) return undefined;
    change.page = { ...page, annotationId };
  }
  if (page.type === "entity") {
    const entityId = mended(page.entityId, entities[page.kind]);
    if (entityId === undefined) return undefined;
    change.page = { ...page, entityId };
  }
  const params = new URLSearchParams(window.location.search);
  let chosen = selection;
  for (const { kind, id } of missing.values) {
    const entityId = mended(id, entities[kind]);
    if (entityId === undefined) return undefined;
    const isLeftOut = params.getAll(`-${kind}`).includes(id);
    const put = isLeftOut ? toggleLeftOut : toggle;
    const isThere = (isLeftOut ? chosen.without : chosen)[kind].includes(entityId);
    if (!isThere) chosen = put(chosen, kind, entityId);
  }
  return { ...change, selection: chosen };
}

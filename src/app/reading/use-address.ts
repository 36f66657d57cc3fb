import { useEffect, useMemo, useSyncExternalStore } from "react";
import { useLocation, useParams } from "react-router";
import { annotationIdOf } from "../../core/address/annotation-id";
import { parseAxes } from "../../core/address/axes-params";
import { parseListing } from "../../core/address/listing-params";
import { parseMarks } from "../../core/address/marks-param";
import { type Page, parsePage } from "../../core/address/page";
import { parseSelection, selectionQuery } from "../../core/address/selection-params";
import { parseView } from "../../core/address/view-param";
import { matchesOf } from "../../core/article/filtering/matches";
import { settle } from "../../core/article/filtering/selection";
import { kinds } from "../../core/article/kinds";
import type { MarkedArticle } from "../../core/article/marked-article";
import type { Document } from "../../sources/library/document";
import { keptMarks } from "./kept-marks";
import type { Reading } from "./reading";
import { useGoing } from "./use-going";
import { useProvenance } from "./use-provenance";

type Marked = Document["marked"];

/** Reads the address against an article: everything a link carries, and how to go elsewhere in it. */
export function useAddress(loaded: Document): Reading {
  const { provenance, rest } = useProvenance();
  const { search } = useLocation();
  const params = useMemo(() => new URLSearchParams(search), [search]);
  const page = useMemo(() => parsePage(rest), [rest]);
  const how = useHow(params);
  const { unknown, ...chosen } = useChosen(params, loaded.marked);
  const { sectionId, annotationId, ...named } = useNamed(loaded.marked);

  const at = useStable({ page, ...how, ...chosen, ...named });
  const going = useGoing(provenance, at);
  const missing = useStable({ sectionId, annotationId, values: unknown });
  useMending(loaded.marked, missing, at, going.go);
  return useMemo(
    () => ({ provenance, ...loaded, ...at, missing, ...going }),
    [provenance, loaded, at, missing, going],
  );
}

/** How the article is to be shown. */
function useHow(params: URLSearchParams) {
  const kept = useSyncExternalStore(never, keptMarks.get, () => kinds);
  const marks = useMemo(() => parseMarks(params) ?? kept, [params, kept]);
  const others = useMemo(
    () => ({
      view: parseView(params),
      listing: parseListing(params),
      axes: parseAxes(params),
      beside: params.get("beside") ?? undefined,
    }),
    [params],
  );
  return { ...others, marks };
}

/** The selection, what it leaves, and the values in it that the article does not have. */
function useChosen(params: URLSearchParams, marked: Marked) {
  // Whatever else changes in the address, the same selection stays the same object.
  const chosen = selectionQuery(parseSelection(params));
  const { known: selection, unknown } = useMemo(
    () => settle(parseSelection(new URLSearchParams(chosen)), marked),
    [chosen, marked],
  );
  const matches = useMemo(() => matchesOf(marked, selection), [marked, selection]);
  return { selection, matches, unknown };
}

/** The section and the annotation that the address names; the ids of those that the article does not have. */
function useNamed(marked: Marked) {
  const { hash } = useLocation();
  const { sectionId } = useParams();
  const annotationId = annotationIdOf(hash);
  const section = useMemo(
    () => marked.sections.find(({ id }) => id === sectionId),
    [marked, sectionId],
  );
  const pointed = useMemo(
    () =>
      annotationId === undefined
        ? undefined
        : marked.annotations.find(({ id }) => id === annotationId),
    [marked, annotationId],
  );
  return {
    section,
    pointed,
    sectionId: section === undefined ? sectionId : undefined,
    annotationId: pointed === undefined ? annotationId : undefined,
  };
}

/** The choice changes with the address: nothing has to listen for it. */
const never = () => () => {};

/** Where the address names what the article does not have, goes to what can only be meant. */
function useMending(
  marked: MarkedArticle,
  missing: Reading["missing"],
  { page, selection }: Pick<Reading, "page" | "selection">,
  go: Reading["go"],
): void {
  useEffect(() => {
    if (!isSomethingMissing(missing, page, marked)) return;
    let left = false;
    const mend = async () => {
      const { mendedChange } = await import("./mended");
      const change = mendedChange(marked, { missing, selection, page });
      if (change !== undefined && !left) go(change, { replace: true });
    };
    void mend().catch(() => {});
    return () => {
      left = true;
    };
  }, [missing, page, marked, selection, go]);
}

function isSomethingMissing(
  { sectionId, annotationId, values }: Reading["missing"],
  page: Page,
  { entities, annotations }: MarkedArticle,
): boolean {
  if ((sectionId ?? annotationId) !== undefined || values.length > 0) return true;
  if (page.type === "quotation") return annotations.every(({ id }) => id !== page.annotationId);
  return page.type === "entity" && entities[page.kind].every(({ id }) => id !== page.entityId);
}

/** An object with these fields: the same one while each of them is the same. It always has the same fields. */
function useStable<T extends object>(value: T): T {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the values are what it is made of
  return useMemo(() => value, Object.values(value));
}

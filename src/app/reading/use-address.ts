import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import { useLocation, useNavigate, useParams } from "react-router";
import { annotationIdOf } from "../../core/address/annotation-id";
import { parseAxes } from "../../core/address/axes-params";
import { parseListing } from "../../core/address/listing-params";
import { parseMarks } from "../../core/address/marks-param";
import { type Page, parsePage } from "../../core/address/page";
import { articleHref } from "../../core/address/paths";
import { parseSelection, serialiseSelection } from "../../core/address/selection-params";
import { parseView } from "../../core/address/view-param";
import { type Kind, kinds } from "../../core/article/kinds";
import { matchesOf } from "../../core/article/matches";
import { settle } from "../../core/article/selection";
import type { LoadedArticle } from "../../sources/library/loaded-article";
import { useLatest } from "../ui/use-latest";
import { keptMarks } from "./kept-marks";
import type { AddressChange, How, Reading } from "./reading";
import { useProvenance } from "./use-provenance";

/** Reads the address against an article: everything a link carries, and how to go elsewhere in it. */
export function useAddress(loaded: LoadedArticle): Reading {
  const { marked } = loaded;
  const { search, hash } = useLocation();
  const { sectionId } = useParams();
  const { provenance, rest } = useProvenance();
  const navigate = useNavigate();

  const page = useMemo(() => parsePage(rest), [rest]);
  const params = useMemo(() => new URLSearchParams(search), [search]);
  // Whatever else changes in the address, the same selection stays the same object.
  const chosen = serialiseSelection(parseSelection(params)).toString();
  const { known: selection, unknown } = useMemo(
    () => settle(parseSelection(new URLSearchParams(chosen)), marked),
    [chosen, marked],
  );
  const { view, listing, axes, beside } = useMemo(
    () => ({
      view: parseView(params),
      listing: parseListing(params),
      axes: parseAxes(params),
      beside: params.get("beside") ?? undefined,
    }),
    [params],
  );
  const kept = useSyncExternalStore(never, keptMarks.get, () => kinds);
  const marks = useMemo(() => parseMarks(params) ?? kept, [params, kept]);
  const annotationId = annotationIdOf(hash);
  const matches = useMemo(() => matchesOf(marked, selection), [marked, selection]);
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

  const hrefFor = useCallback(
    (change: AddressChange) => {
      const shown = change.marks ?? marks;
      return articleHref({
        ...provenance,
        page,
        sectionId: section?.id,
        selection,
        view,
        listing,
        axes,
        beside,
        annotationId: pointed?.id,
        ...change,
        marks: isAll(shown) && isAll(keptMarks.get()) ? undefined : shown,
      });
    },
    [provenance, page, section, selection, view, marks, listing, axes, beside, pointed],
  );
  const intended = useRef<AddressChange>(undefined);
  const intend = useCallback((change: AddressChange) => {
    intended.current = { ...intended.current, ...change };
  }, []);
  const latest = useLatest(
    (
      change: AddressChange,
      { replace = false, tracked = false, top = false, calmly = false }: How = {},
    ) => {
      const how = { replace, preventScrollReset: true, state: { tracked, top } };
      // At once: what the reader presses next must build on this address and not on the one before.
      const href = hrefFor({ ...intended.current, ...change });
      intended.current = undefined;
      // Safari throws where the address changes too often: the next change will have this one in it.
      Promise.resolve(navigate(href, { ...how, flushSync: !calmly })).catch(() => {});
    },
  );
  const go = useCallback<Reading["go"]>((change, how) => latest.current(change, how), [latest]);
  const carryOut = useCallback(() => {
    // The marks have followed already, where the reader is.
    if (intended.current !== undefined) go({}, { tracked: true });
  }, [go]);

  const missing = useMemo(
    () => ({
      sectionId: section === undefined ? sectionId : undefined,
      annotationId: pointed === undefined ? annotationId : undefined,
      values: unknown,
    }),
    [section, sectionId, pointed, annotationId, unknown],
  );
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

  return useMemo(() => {
    const settled = {
      page,
      section,
      selection,
      view,
      marks,
      listing,
      axes,
      beside,
      pointed,
      matches,
    };
    return { provenance, ...loaded, ...settled, missing, go, intend, carryOut, hrefFor };
  }, [
    provenance,
    loaded,
    page,
    section,
    selection,
    view,
    marks,
    listing,
    axes,
    beside,
    pointed,
    matches,
    missing,
    go,
    intend,
    carryOut,
    hrefFor,
  ]);
}

/** The choice changes with the address: nothing has to listen for it. */
const never = () => () => {};

function isAll(marks: readonly Kind[]): boolean {
  return marks.length === kinds.length;
}

function isSomethingMissing(
  { sectionId, annotationId, values }: Reading["missing"],
  page: Page,
  { entities, annotations }: LoadedArticle["marked"],
): boolean {
  if ((sectionId ?? annotationId) !== undefined || values.length > 0) return true;
  if (page.type === "quotation") return annotations.every(({ id }) => id !== page.annotationId);
  return page.type === "entity" && entities[page.kind].every(({ id }) => id !== page.entityId);
}

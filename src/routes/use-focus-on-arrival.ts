import { useEffect, useRef } from "react";
import { useLocation } from "react-router";
import { articleHref } from "../address/paths";
import { parseProvenance } from "../address/provenance";

/** Moves the focus to a new page's main part, so that the keyboard and screen readers start there. */
export function useFocusOnArrival(): void {
  const { pathname, search } = useLocation();
  const article = parseProvenance(pathname, new URLSearchParams(search))?.provenance;
  const page = article === undefined ? pathname : articleHref(article);
  const before = useRef(page);
  useEffect(() => {
    if (before.current === page) return;
    before.current = page;
    document.querySelector<HTMLElement>("main")?.focus({ preventScroll: true });
  }, [page]);
}

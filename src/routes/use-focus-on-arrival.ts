import { useEffect, useRef } from "react";
import { useLocation } from "react-router";

/** Moves the focus to a new page's main part, so that the keyboard and screen readers start there. */
export function useFocusOnArrival(): void {
  const { pathname } = useLocation();
  const page = pathname.split("/").slice(0, 3).join("/");
  const before = useRef(page);
  useEffect(() => {
    if (before.current === page) return;
    before.current = page;
    document.querySelector<HTMLElement>("main")?.focus({ preventScroll: true });
  }, [page]);
}

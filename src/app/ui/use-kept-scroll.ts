import { useEffect, useLayoutEffect } from "react";

/**
 * Keeps a plain page's scroll position for the history entry it belongs to: back where the reader
 * was on going back, at the top on arriving anew. For a page that has its full height when it is first shown.
 */
export function useKeptScroll(key: string): void {
  const name = `on-record:scroll:${key}`;
  useLayoutEffect(() => {
    window.history.scrollRestoration = "manual";
    window.scrollTo({ top: keptScroll(name), behavior: "instant" });
  }, [name]);
  useEffect(() => {
    const keep = () => {
      try {
        sessionStorage.setItem(name, String(window.scrollY));
      } catch {
        // Storage is refused: going back leads to the top.
      }
    };
    window.addEventListener("scrollend", keep);
    return () => window.removeEventListener("scrollend", keep);
  }, [name]);
}

function keptScroll(name: string): number {
  try {
    return Number(sessionStorage.getItem(name) ?? 0);
  } catch {
    return 0;
  }
}

import { useCallback, useEffect, useRef, useState } from "react";
import type { Reading } from "../reading/reading";

/** The search in the article: whether it is open, and the step through what it has found. */
export interface Finding {
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
  /** How often it has been opened: the field takes the focus each time. */
  readonly asked: number;
  /** Set by the search while it has results: the keys for the next match then go through these. */
  readonly step: { current: ((by: 1 | -1) => void) | undefined };
}

/** Opens the search by hand, or because the address has words to find; closing takes them out of it. */
export function useFinding({ listing, go }: Reading): Finding {
  const [asked, setAsked] = useState(0);
  const [isReady, setReady] = useState(false);
  const step = useRef<((by: 1 | -1) => void) | undefined>(undefined);
  const opener = useRef<Element | null>(null);
  // A page that was made beforehand is taken over without it.
  useEffect(() => setReady(true), []);
  const open = useCallback(() => {
    const { activeElement } = document;
    if (activeElement?.closest(".find-bar") === null) opener.current = activeElement;
    setAsked((before) => before + 1);
  }, []);
  const close = useCallback(() => {
    setAsked(0);
    if (listing.find !== "") {
      go({ listing: { ...listing, find: "" } }, { replace: true, tracked: true });
    }
    const { current } = opener;
    const came = current?.isConnected && current !== document.body ? current : undefined;
    const back = came ?? document.querySelector(".find-button");
    if (back instanceof HTMLElement) back.focus({ preventScroll: true });
  }, [listing, go]);
  return { isOpen: isReady && (asked > 0 || listing.find !== ""), open, close, asked, step };
}

import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { useNavigationType } from "react-router";

/**
 * Keeps the focus where it would be lost: the tools have it when the button that opened them, or a form in
 * them, is gone; when they close, the button with this title has what they had.
 */
export function useFocusKept(
  section: RefObject<HTMLElement | null>,
  isFormOpen: boolean,
  opener: string,
): void {
  // A page that is opened while it is corrected begins where every page does.
  const isArriving = useNavigationType() === "POP";
  const mayBeLost = useRef(!isArriving);
  useEffect(() => {
    const isLost = mayBeLost.current && !isFormOpen;
    mayBeLost.current = isFormOpen;
    if (isLost && document.activeElement === document.body) {
      section.current?.focus({ preventScroll: true });
    }
  }, [section, isFormOpen]);
  useLayoutEffect(() => {
    const tools = section.current;
    return () => {
      if (tools?.contains(document.activeElement) !== true) return;
      const button = document.querySelector<HTMLElement>(`button[title="${CSS.escape(opener)}"]`);
      button?.focus({ preventScroll: true });
    };
  }, [section, opener]);
}

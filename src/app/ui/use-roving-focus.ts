import { type KeyboardEvent, useCallback, useState } from "react";

/**
 * One tab stop for a group of buttons, and the arrows, Home and End to move between them, round the
 * ends (WAI-ARIA Authoring Practices, "roving tabindex"). The tab key comes back to the last one.
 * `ids` name the buttons in the order in which they stand in the element that has `onKeyDown`; where
 * there are other buttons beside them, a selector says which are meant.
 */
export function useRovingFocus(ids: readonly string[], selector = "button") {
  const [last, setLast] = useState<string>();
  const stop = last !== undefined && ids.includes(last) ? last : ids[0];
  const onFocus = useCallback((id: string) => setLast(id), []);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)];
    const at = buttons.indexOf(document.activeElement as HTMLElement); // or none of them
    const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    buttons.at(next % buttons.length)?.focus();
  };
  return { stop, onFocus, onKeyDown };
}

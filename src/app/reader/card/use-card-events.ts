import { type RefObject, useEffect } from "react";
import type { OpenCard } from "./open-card";

const openAfter = 220;

type Found = Omit<OpenCard, "how">;

interface Given {
  /** What is under a target of an event, if anything. */
  readonly under: RefObject<(target: EventTarget | null) => Found | undefined>;
  readonly onChoose: (annotation: number) => void;
  /** Where a card has been closed: it does not open there again until the focus has left. */
  readonly dismissed: RefObject<Element | undefined>;
  readonly setCard: (card: OpenCard) => void;
  readonly later: (
    delay: number,
    next: (now: OpenCard | undefined) => OpenCard | undefined,
  ) => void;
  readonly leave: () => void;
  readonly stay: () => void;
  readonly close: () => void;
}

/** Opens and closes a card by what the pointer, the focus and the keyboard do inside a root. */
export function useCardEvents(
  root: RefObject<HTMLElement | null>,
  { under, onChoose, dismissed, setCard, later, leave, stay, close }: Given,
): void {
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    const onOver = (event: PointerEvent) => {
      if (event.pointerType !== "mouse" || event.buttons !== 0) return;
      const found = under.current(event.target);
      if (found === undefined) return leave();
      later(openAfter, (now) =>
        now !== undefined && (now.how !== "pointed" || now.anchor === found.anchor)
          ? now
          : { ...found, how: "pointed" },
      );
    };
    const onFocus = (event: FocusEvent) => {
      const found = under.current(event.target);
      const { target } = event;
      if (found === undefined || !(target instanceof Element) || !target.matches(":focus-visible"))
        return;
      if (dismissed.current === target) return;
      stay();
      setCard({ ...found, how: "pointed" });
    };
    const onBlur = () => {
      dismissed.current = undefined;
      leave();
    };
    const onClick = (event: MouseEvent) => {
      const found = under.current(event.target);
      if (found === undefined || isSelecting(event)) return;
      // A link in the words leads where it says.
      if (event.target instanceof Element && event.target.closest("a") !== null) return;
      stay();
      const byKeyboard = event.detail === 0;
      setCard({ ...found, how: byKeyboard ? "entered" : "chosen" });
      const [innermost] = found.annotations;
      if (innermost !== undefined) onChoose(innermost);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") close();
    };
    const listening = new AbortController();
    const { signal } = listening;
    element.addEventListener("pointerover", onOver, { signal });
    element.addEventListener("pointerleave", leave, { signal });
    element.addEventListener("focusin", onFocus, { signal });
    element.addEventListener("focusout", onBlur, { signal });
    element.addEventListener("click", onClick, { signal });
    window.addEventListener("keydown", onKey, { signal });
    return () => listening.abort();
  }, [root, under, onChoose, dismissed, setCard, later, leave, stay, close]);
}

/** Whether a click is the end of selecting words; the names beside the text are buttons, and selected by nobody. */
function isSelecting({ target, detail }: MouseEvent): boolean {
  if (window.getSelection()?.isCollapsed !== false || detail === 0) return false;
  return !(target instanceof Element && target.closest("[data-label-for]") !== null);
}

import { useEffect } from "react";
import { isTyping, singleKeysOn } from "../ui/single-keys";
import { useLatest } from "../ui/use-latest";
import { editorCommandOf } from "./keys";
import { commandsOf } from "./pen-commands";
import { useKeysInTurn } from "./use-keys-in-turn";
import type { PenState } from "./use-pen";
import type { WordCaret } from "./use-word-caret";
import { isCaretKey } from "./word-caret";

/** Does what the keys ask for while an article is corrected, before the reader’s own keys are asked. */
export function usePenKeys(pen: PenState, caret: WordCaret): void {
  const run = (event: KeyboardEvent): boolean => {
    if (caret.move(event)) return true;
    if (event.key === "Escape") return leave(pen, caret);
    const command = editorCommandOf(event, singleKeysOn());
    if (command === undefined) return false;
    commandsOf(pen, caret, event.shiftKey ? "character" : "word")[command]();
    return true;
  };
  const isBehind = () => !pen.session.shown.isOnPage(pen.marked) || !pen.review.isThere();
  const take = useKeysInTurn(run, isBehind);
  const isMine = useLatest(
    (event: KeyboardEvent) =>
      (caret.isOn && isCaretKey(event.key)) ||
      event.key === "Escape" ||
      editorCommandOf(event, singleKeysOn()) !== undefined,
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target)) return;
      if (!isMine.current(event) || !take(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener("keydown", onKey, { capture: true });
    return () => window.removeEventListener("keydown", onKey, { capture: true });
  }, [isMine, take]);
}

/** Leaves what is chosen: words first, then the mark. False where nothing is. */
function leave({ selected, pointed, mode, review }: PenState, caret: WordCaret): boolean {
  if (caret.isOn || selected.ranges.length > 0) {
    caret.end();
    selected.forget();
    return true;
  }
  if (pointed === undefined || mode !== undefined) return false;
  review.select(undefined, "here");
  return true;
}

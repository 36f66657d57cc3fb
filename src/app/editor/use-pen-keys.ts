import { useLayoutEffect } from "react";
import type { Unit } from "../../core/editing/ends";
import { isTyping, singleKeysOn } from "../ui/single-keys";
import { useLatest } from "../ui/use-latest";
import type { EditorCommand } from "./keys";
import { editorCommandOf } from "./keys";
import { useKeysInTurn } from "./selecting/use-keys-in-turn";
import { isCaretKey } from "./selecting/word-caret";
import type { PenState } from "./use-pen";
import type { WordCaret } from "./use-word-caret";

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
  // A form is left by Escape, wherever in it one is.
  const isLeaving = useLatest(
    ({ key, isComposing }: KeyboardEvent) =>
      key === "Escape" && !isComposing && pen.mode !== undefined,
  );
  // As soon as the tools are seen: an effect comes later, on a busy machine much later.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      if (isTyping(event.target) && !isLeaving.current(event)) return;
      if (!isMine.current(event) || !take(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener("keydown", onKey, { capture: true });
    return () => window.removeEventListener("keydown", onKey, { capture: true });
  }, [isMine, isLeaving, take]);
}

/** Leaves the form that is open, or what is chosen: words first, then the mark. False where nothing is. */
function leave({ selected, pointed, mode, setMode, review }: PenState, caret: WordCaret): boolean {
  if (mode !== undefined) {
    setMode(undefined);
    return true;
  }
  if (caret.isOn || selected.ranges.length > 0) {
    caret.end();
    selected.forget();
    return true;
  }
  if (pointed === undefined) return false;
  review.select(undefined, "here");
  return true;
}

/** What each key does; `unit` is how far one that moves an end goes. */
function commandsOf(
  pen: PenState,
  caret: WordCaret,
  unit: Unit,
): Record<EditorCommand, () => void> {
  const { length } = pen.pointed?.ranges ?? [];
  return {
    next: () => pen.review.step(1),
    previous: () => pen.review.step(-1),
    accept: pen.accept,
    remove: pen.remove,
    speaker: () => pen.openFor("speaker", false),
    about: () => pen.openFor("about", false),
    growEnd: () => pen.moveEnd("end", 1, unit),
    shrinkEnd: () => pen.moveEnd("end", -1, unit),
    growStart: () => pen.moveEnd("start", 1, unit),
    shrinkStart: () => pen.moveEnd("start", -1, unit),
    words: () => pen.openFor("words", false),
    select: caret.begin,
    quotation: () => pen.openFor("quotation", true),
    mention: () => pen.openFor("mention", true),
    part: pen.addPart,
    nextPart: () => {
      if (length > 1) pen.setPart(((pen.part ?? -1) + 1) % length);
    },
    removePart: () => pen.removePart(),
    joinParts: () => pen.joinParts(),
    attribute: pen.attribute,
    more: () => pen.openFor("more", false),
    undo: pen.undo,
    redo: pen.redo,
  };
}

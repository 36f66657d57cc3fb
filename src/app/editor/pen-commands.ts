import type { Unit } from "../../core/editing/ends";
import type { EditorCommand } from "./keys";
import type { PenState } from "./use-pen";
import type { WordCaret } from "./use-word-caret";

/** What each key does; `unit` is how far one that moves an end goes. */
export function commandsOf(
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

import { useEffect, useRef } from "react";
import type { Range } from "../../core/article/range";
import { isTyping, singleKeysOn } from "../ui/single-keys";
import { useStatus } from "../ui/status";
import { useLatest } from "../ui/use-latest";
import { useEditorWords } from "../wording/use-editor-words";
import { type EditorCommand, editorCommandOf } from "./keys";
import { selectOnPage } from "./selected-words";
import { useKeysInTurn } from "./use-keys-in-turn";
import type { PenState } from "./use-pen";
import { firstWord, isCaretKey, movedSelection } from "./word-caret";

/** Does what the keys ask for while an article is corrected, before the reader’s own keys are asked. */
export function usePenKeys(pen: PenState, caret: boolean, setCaret: (on: boolean) => void): void {
  const words = useEditorWords();
  const say = useStatus();
  /** The words that the keyboard has chosen: several keys may be pressed before they are shown. */
  const at = useRef<Range>(undefined);
  const run = (event: KeyboardEvent): boolean => {
    const { root, marked, selected, pointed } = pen;
    const element = root.current;
    const { language } = marked.article;
    if (caret && element !== null && isCaretKey(event.key)) {
      const start = at.current ?? firstWord(marked.paragraphs, 0, language);
      if (start === undefined) return false;
      const moved = movedSelection(marked.paragraphs, start, event, language);
      at.current = moved;
      selectOnPage(element, marked, moved);
      say(marked.paragraphs[moved.paragraph]?.text.slice(moved.start, moved.end) ?? "");
      return true;
    }
    if (event.key === "Escape" && (caret || selected.ranges.length > 0)) {
      setCaret(false);
      selected.forget();
      return true;
    }
    const command = editorCommandOf(event, singleKeysOn());
    if (command === undefined) return false;
    const unit = event.shiftKey ? "character" : "word";
    const commands: Record<EditorCommand, () => void> = {
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
      select: () => {
        setCaret(true);
        const chosen = selected.ranges[0] ?? pointed?.ranges[0];
        const number = marked.paragraphs.find(({ id }) => id === selected.paragraph)?.number;
        const paragraph = chosen?.paragraph ?? number ?? 0;
        const first = firstWord(marked.paragraphs, paragraph, language);
        at.current = first;
        if (element !== null && first !== undefined) selectOnPage(element, marked, first);
        say(words.editor.caret);
      },
      quotation: () => pen.openFor("quotation", true),
      mention: () => pen.openFor("mention", true),
      part: pen.addPart,
      nextPart: () => {
        const { length } = pointed?.ranges ?? [];
        if (length > 1) pen.setPart(((pen.part ?? -1) + 1) % length);
      },
      removePart: () => pen.removePart(),
      joinParts: () => pen.joinParts(),
      attribute: () => {
        if (selected.current().length > 0) pen.attribute();
        else say(words.editor.nothingSelected);
      },
      more: () => pen.openFor("more", false),
      undo: pen.undo,
      redo: pen.redo,
    };
    commands[command]();
    return true;
  };
  const isBehind = () => !pen.session.isShown(pen.marked) || !pen.review.isThere();
  const take = useKeysInTurn(run, isBehind);
  const isMine = useLatest(
    (event: KeyboardEvent) =>
      (caret && isCaretKey(event.key)) ||
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

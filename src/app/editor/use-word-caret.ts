import { useRef, useState } from "react";
import type { Range } from "../../core/article/range";
import { useStatus } from "../ui/status";
import { useEditorWords } from "../wording/use-editor-words";
import { selectOnPage } from "./selecting/selected-words";
import { type CaretKey, firstWord, isCaretKey, movedSelection } from "./selecting/word-caret";
import type { PenState } from "./use-pen";

export interface WordCaret {
  readonly isOn: boolean;
  /** Begins to choose words by keys, where the reader is. */
  readonly begin: () => void;
  readonly end: () => void;
  /** Moves what is chosen; false for a key that does not, or while none are chosen by keys. */
  readonly move: (key: CaretKey) => boolean;
}

/** Chooses words of the text by the arrow keys. */
export function useWordCaret(pen: PenState): WordCaret {
  const { editor } = useEditorWords();
  const say = useStatus();
  const [isOn, setOn] = useState(false);
  /** The words that the keyboard has chosen: several keys may be pressed before they are shown. */
  const at = useRef<Range>(undefined);
  const { root, marked, selected, pointed } = pen;
  const { paragraphs, article } = marked;
  const { language } = article;
  const show = (range: Range | undefined) => {
    at.current = range;
    if (root.current !== null && range !== undefined) selectOnPage(root.current, marked, range);
  };
  return {
    isOn,
    begin: () => {
      setOn(true);
      const chosen = selected.ranges[0] ?? pointed?.ranges[0];
      const number = paragraphs.find(({ id }) => id === selected.paragraph)?.number;
      show(firstWord(paragraphs, chosen?.paragraph ?? number ?? 0, language));
      say(editor.caret);
    },
    end: () => setOn(false),
    move: (key) => {
      if (!isOn || !isCaretKey(key.key)) return false;
      const start = at.current ?? firstWord(paragraphs, 0, language);
      if (start === undefined) return false;
      const moved = movedSelection(paragraphs, start, key, language);
      show(moved);
      say(paragraphs[moved.paragraph]?.text.slice(moved.start, moved.end) ?? "");
      return true;
    },
  };
}

import type { End } from "../../core/editing/ends";
import { useEditorWords } from "../wording/use-editor-words";
import type { PenState } from "./use-pen";

/** Moves an end of the chosen mark by a word: the one button makes it shorter, the other longer. */
export function EndButtons({ pen, end }: { readonly pen: PenState; readonly end: End }) {
  const { editor } = useEditorWords();
  const name = end === "start" ? editor.starts : editor.ends;
  const [less, more] =
    end === "start" ? [editor.startLess, editor.startMore] : [editor.endLess, editor.endMore];
  return (
    <span className="pen-ends" role="group" aria-label={name}>
      <EndButton sign="−" label={less} onPress={() => pen.moveEnd(end, -1, "word")} />
      <span aria-hidden="true">{name}</span>
      <EndButton sign="+" label={more} onPress={() => pen.moveEnd(end, 1, "word")} />
    </span>
  );
}

interface EndProps {
  readonly sign: string;
  readonly label: string;
  readonly onPress: () => void;
}

function EndButton({ sign, label, onPress }: EndProps) {
  return (
    <button type="button" className="icon-button" title={label} onClick={onPress}>
      <span aria-hidden="true">{sign}</span>
      <span className="sr-only">{label}</span>
    </button>
  );
}

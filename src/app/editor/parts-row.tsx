import type { MarkedAnnotation } from "../../core/article/marked-article";
import { withPartsJoined } from "../../core/editing/set-ranges";
import { useEditorWords } from "../wording/use-editor-words";
import { wordsOfRanges } from "./names";
import { joinedButtons } from "./pen-layout";
import { KeyHint } from "./tool-button";
import type { PenState } from "./use-pen";

interface Props {
  readonly pen: PenState;
  readonly annotation: MarkedAnnotation;
}

/** The parts of a quotation that is said in several: which one is changed, taken away, or joined. */
export function PartsRow({ pen, annotation }: Props) {
  const { editor } = useEditorWords();
  const { ranges } = annotation;
  if (ranges.length < 2) return null;
  const { marked, part, setPart } = pen;
  return (
    <fieldset className="pen-row min-w-0">
      <legend className="text-xs text-ink-soft">
        {editor.parts(ranges.length)} <KeyHint of="nextPart" />
      </legend>
      {ranges.map((range, at) => (
        <span key={`${range.paragraph}-${range.start}`} className={joinedButtons}>
          <button
            type="button"
            className="text-button aria-pressed:font-[650]"
            aria-pressed={part === at}
            onClick={() => setPart(part === at ? undefined : at)}
          >
            <bdi className="pen-words font-serif">{wordsOfRanges(marked, [range], 32)}</bdi>
          </button>
          <button
            type="button"
            className="icon-button"
            title={editor.removePart(at + 1)}
            onClick={() => pen.removePart(at)}
          >
            <span aria-hidden="true">×</span>
            <span className="sr-only">{editor.removePart(at + 1)}</span>
          </button>
          {withPartsJoined(ranges, at) !== ranges && (
            <button type="button" className="text-button" onClick={() => pen.joinParts(at)}>
              {editor.joinParts(at + 1, at + 2)}
            </button>
          )}
        </span>
      ))}
    </fieldset>
  );
}

import type { MarkedAnnotation } from "../../core/article/marked-article";
import { useEditorWords } from "../wording/use-editor-words";
import { KeyHint } from "./key-hint";
import { annotatedNames, wordsOfRanges } from "./names";
import { PartsRow } from "./parts-row";
import { placesLike } from "./places-like";
import type { PenState } from "./use-pen";

const modes = ["quoted", "indirect", "turn", "thought"] as const;

interface Props {
  readonly pen: PenState;
  readonly annotation: MarkedAnnotation;
}

/** What the chosen mark says, and what can be done about it. */
export function AnnotationTools({ pen, annotation }: Props) {
  const { editor } = useEditorWords();
  const { marked, moveEnd } = pen;
  const { annotation: said, ranges } = annotation;
  const isQuotation = said.type === "quotation";
  const names = annotatedNames(marked, annotation);
  const isDraft = said.origin === "machine";
  const { confidence, note } = said;
  const more = pen.alike === undefined ? [] : placesLike(marked, pen.alike);
  return (
    <>
      <p className="pen-what">
        <strong>{isQuotation ? editor.quotationBy(names) : editor.mentionOf(names)}</strong>{" "}
        <bdi className="pen-words">{wordsOfRanges(marked, ranges)}</bdi>
        {isDraft && confidence !== undefined && (
          <span className="pen-sure">
            {editor.certain(Math.round(confidence * 100))}
            {note !== undefined && <bdi>{` · ${note}`}</bdi>}
          </span>
        )}
      </p>
      <div className="pen-row">
        {isDraft && (
          <button type="button" className="button button-strong" onClick={pen.accept}>
            {editor.accept} <KeyHint of="accept" />
          </button>
        )}
        <button type="button" className="button" onClick={pen.remove}>
          {editor.remove} <KeyHint of="remove" />
        </button>
        <button type="button" className="button" onClick={() => pen.setMode("speaker")}>
          {isQuotation ? editor.speaker : editor.subject} <KeyHint of="speaker" />
        </button>
        {isQuotation && (
          <button type="button" className="button" onClick={() => pen.setMode("about")}>
            {editor.about} <KeyHint of="about" />
          </button>
        )}
        <span className="pen-ends" role="group" aria-label={editor.starts}>
          <EndButton
            sign="−"
            label={editor.startLess}
            onPress={() => moveEnd("start", -1, "word")}
          />
          <span aria-hidden="true">{editor.starts}</span>
          <EndButton
            sign="+"
            label={editor.startMore}
            onPress={() => moveEnd("start", 1, "word")}
          />
        </span>
        <span className="pen-ends" role="group" aria-label={editor.ends}>
          <EndButton sign="−" label={editor.endLess} onPress={() => moveEnd("end", -1, "word")} />
          <span aria-hidden="true">{editor.ends}</span>
          <EndButton sign="+" label={editor.endMore} onPress={() => moveEnd("end", 1, "word")} />
        </span>
        {isQuotation && (
          <select
            className="pen-select"
            aria-label={editor.mode}
            value={said.mode ?? "quoted"}
            onChange={({ target }) => pen.setSpeech(target.value)}
          >
            {modes.map((mode) => (
              <option key={mode} value={mode}>
                {editor.modes[mode]}
              </option>
            ))}
          </select>
        )}
        {more.length > 0 && (
          <button type="button" className="button" onClick={() => pen.setMode("alike")}>
            {editor.alike(more.length, pen.alike?.words ?? "")}
          </button>
        )}
        <button type="button" className="button" onClick={() => pen.setMode("more")}>
          {editor.moreOf} <KeyHint of="more" />
        </button>
        <button type="button" className="button" onClick={() => pen.setMode("words")}>
          {editor.words} <KeyHint of="words" />
        </button>
      </div>
      <PartsRow pen={pen} annotation={annotation} />
    </>
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

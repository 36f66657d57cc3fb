import type { MarkedAnnotation } from "../../core/article/marked-article";
import { useEditorWords } from "../wording/use-editor-words";
import { EndButtons } from "./end-buttons";
import { annotatedNames, wordsOfRanges } from "./names";
import { PartsRow } from "./parts-row";
import { placesLike } from "./places-like";
import { ToolButton } from "./tool-button";
import type { PenState } from "./use-pen";

const modes = ["quoted", "indirect", "turn", "thought"] as const;

interface Props {
  readonly pen: PenState;
  readonly annotation: MarkedAnnotation;
}

/** What the chosen mark says, and what can be done about it. */
export function AnnotationTools({ pen, annotation }: Props) {
  const { editor } = useEditorWords();
  const { marked } = pen;
  const { annotation: said, ranges } = annotation;
  const isQuotation = said.type === "quotation";
  const names = annotatedNames(marked, annotation);
  const isDraft = said.origin === "machine";
  const { confidence, note } = said;
  const { alike } = pen;
  const more = alike?.of === annotation.id ? placesLike(marked, alike) : [];
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
      <div className="pen-row pen-strip">
        {isDraft && <ToolButton of="accept" label={editor.accept} onPress={pen.accept} isStrong />}
        <ToolButton of="remove" label={editor.remove} onPress={pen.remove} />
        <ToolButton
          of="speaker"
          label={isQuotation ? editor.speaker : editor.subject}
          onPress={() => pen.setMode("speaker")}
        />
        {isQuotation && (
          <ToolButton of="about" label={editor.about} onPress={() => pen.setMode("about")} />
        )}
        <EndButtons pen={pen} end="start" />
        <EndButtons pen={pen} end="end" />
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
            {editor.alike(more.length, alike?.words ?? "")}
          </button>
        )}
        <ToolButton of="more" label={editor.moreOf} onPress={() => pen.setMode("more")} />
        <ToolButton of="words" label={editor.words} onPress={() => pen.setMode("words")} />
      </div>
      <PartsRow pen={pen} annotation={annotation} />
    </>
  );
}

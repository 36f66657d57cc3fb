import type { MarkedAnnotation } from "../../core/article/marked-article";
import type { End } from "../../core/editing/ends";
import { useEditorWords } from "../wording/use-editor-words";
import { annotatedNames, wordsOfRanges } from "./names";
import { PartsRow } from "./parts-row";
import { joinedButtons } from "./pen-layout";
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
        <bdi className="pen-words font-serif">{wordsOfRanges(marked, ranges)}</bdi>
        {isDraft && confidence !== undefined && (
          <span className="block text-ink-soft">
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

/** Moves an end of the chosen mark by a word: the one button makes it shorter, the other longer. */
function EndButtons({ pen, end }: { readonly pen: PenState; readonly end: End }) {
  const { editor } = useEditorWords();
  const name = end === "start" ? editor.starts : editor.ends;
  const [less, more] =
    end === "start" ? [editor.startLess, editor.startMore] : [editor.endLess, editor.endMore];
  return (
    <span className={joinedButtons} role="group" aria-label={name}>
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

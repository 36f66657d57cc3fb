import { setNote } from "../../../core/editing/annotations";
import { useEditorWords } from "../../wording/use-editor-words";
import { wordsOfRanges } from "../names";
import type { PenState } from "../use-pen";
import { TextField } from "./text-field";

/** What else is said of a mark: a note, and of a quotation the words that tell who says it. */
export function MoreForm({ pen, onClose }: { pen: PenState; onClose: () => void }) {
  const { editor } = useEditorWords();
  const { marked, pointed, session } = pen;
  if (pointed === undefined) return null;
  const { annotation, ranges } = pointed;
  const told = annotation.type === "quotation" ? annotation.attribution : undefined;
  return (
    <fieldset className="pen-form">
      <legend className="pen-words font-serif">{wordsOfRanges(marked, ranges)}</legend>
      <TextField
        label={editor.note}
        value={annotation.note ?? ""}
        isOptional
        isFirst
        onSet={(text) =>
          pen.make(
            "note",
            text || wordsOfRanges(marked, ranges),
            setNote(session.file, pointed.id, text),
          )
        }
      />
      {annotation.type === "quotation" && (
        <div className="pen-row">
          <span>
            {told === undefined ? (
              editor.noAttribution
            ) : (
              <>
                {editor.attribution}: <bdi className="pen-words font-serif">{told.exact}</bdi>
              </>
            )}
          </span>
          {told !== undefined && (
            <button type="button" className="text-button" onClick={pen.forgetAttribution}>
              {editor.removeAttribution}
            </button>
          )}
        </div>
      )}
      <div className="pen-row">
        <button type="button" className="button" onClick={onClose}>
          {editor.close}
        </button>
      </div>
    </fieldset>
  );
}

import { useEditorWords } from "../wording/use-editor-words";
import { KeyHint } from "./key-hint";
import { wordsOfRanges } from "./names";
import type { PenState } from "./use-pen";

/** What can be made of the words that are selected. */
export function WordTools({ pen }: { pen: PenState }) {
  const { editor } = useEditorWords();
  const { marked, pointed, selected, openFor, addPart } = pen;
  return (
    <>
      <p className="pen-what">{editor.selected(wordsOfRanges(marked, selected.ranges))}</p>
      <div className="pen-row">
        <button type="button" className="button" onClick={() => openFor("quotation", true)}>
          {editor.quotation} <KeyHint of="quotation" />
        </button>
        <button type="button" className="button" onClick={() => openFor("mention", true)}>
          {editor.mention} <KeyHint of="mention" />
        </button>
        {pointed !== undefined && (
          <button type="button" className="button" onClick={addPart}>
            {editor.part} <KeyHint of="part" />
          </button>
        )}
        {pointed?.annotation.type === "quotation" && (
          <button type="button" className="button" onClick={pen.attribute}>
            {editor.attribute} <KeyHint of="attribute" />
          </button>
        )}
        {marked.unplaced.length > 0 && (
          <select
            className="pen-select"
            aria-label={editor.place}
            value=""
            onChange={({ target }) => pen.place(target.value)}
          >
            <option value="">{`${editor.place} …`}</option>
            {marked.unplaced.map(({ id, targets }) => (
              <option key={id} value={id}>
                {targets.map(({ exact }) => exact ?? id).join(" ")}
              </option>
            ))}
          </select>
        )}
        <button type="button" className="button" onClick={() => openFor("words", false)}>
          {editor.words} <KeyHint of="words" />
        </button>
        <button type="button" className="button" onClick={selected.forget}>
          {editor.cancel}
        </button>
      </div>
    </>
  );
}

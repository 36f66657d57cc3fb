import { useEditorWords } from "../wording/use-editor-words";
import { wordsOfRanges } from "./names";
import { ToolButton } from "./tool-button";
import type { PenState } from "./use-pen";

/** What can be made of the words that are selected. */
export function WordTools({ pen }: { pen: PenState }) {
  const { editor } = useEditorWords();
  const { marked, pointed, selected, openFor, addPart } = pen;
  return (
    <>
      <p className="pen-what">{editor.selected(wordsOfRanges(marked, selected.ranges))}</p>
      <div className="pen-row pen-strip">
        <ToolButton
          of="quotation"
          label={editor.quotation}
          onPress={() => openFor("quotation", true)}
        />
        <ToolButton of="mention" label={editor.mention} onPress={() => openFor("mention", true)} />
        {pointed !== undefined && <ToolButton of="part" label={editor.part} onPress={addPart} />}
        {pointed?.annotation.type === "quotation" && (
          <ToolButton of="attribute" label={editor.attribute} onPress={pen.attribute} />
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
        <ToolButton of="words" label={editor.words} onPress={() => openFor("words", false)} />
        <button type="button" className="button" onClick={selected.forget}>
          {editor.cancel}
        </button>
      </div>
    </>
  );
}

import { patchText } from "../../core/editing/patch";
import { bytesOf } from "../../sources/library/corrections/corrected-bytes";
import { download } from "../ui/download";
import { useEditorWords } from "../wording/use-editor-words";
import { OpenPatch } from "./open-patch";
import type { PenState } from "./use-pen";

/** What is taken away of the corrections, and brought from somebody else's. */
export function SaveMenu({ pen }: { pen: PenState }) {
  const { editor } = useEditorWords();
  const { file, done } = pen.edited;
  const name = pen.marked.article.id;
  return (
    <details
      className="pen-save"
      onToggle={({ currentTarget }) => {
        // On a phone the ways to save are below the edge of the tools.
        if (currentTarget.open) currentTarget.scrollIntoView({ block: "nearest" });
      }}
    >
      <summary className="text-button">{editor.save}</summary>
      <div>
        <button
          type="button"
          className="button"
          onClick={() => download(`${name}.json`, "application/json", bytesOf(file))}
        >
          {editor.saveFile}
        </button>
        <button
          type="button"
          className="button"
          onClick={() =>
            download(
              `${name}.corrections.json`,
              "application/json",
              patchText({ article: name, changes: done }),
            )
          }
        >
          {editor.savePatch}
        </button>
        <button type="button" className="button" onClick={() => window.print()}>
          {editor.print}
        </button>
        <OpenPatch pen={pen} />
      </div>
    </details>
  );
}

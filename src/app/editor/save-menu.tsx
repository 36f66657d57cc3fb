import { useRef } from "react";
import { parsePatch, patchText } from "../../core/editing/patch";
import { bytesOf, jsonIn } from "../../sources/library/corrections/corrected-bytes";
import { download } from "../ui/download";
import { useStatus } from "../ui/status";
import { useEditorWords } from "../wording/use-editor-words";
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
      onKeyDown={({ key, currentTarget }) => {
        if (key !== "Escape" || !currentTarget.open) return;
        currentTarget.open = false;
        currentTarget.querySelector("summary")?.focus();
      }}
    >
      <summary className="text-button">{editor.save}</summary>
      <div>
        <button
          type="button"
          className="button"
          onClick={() => {
            download(`${name}.json`, "application/json", bytesOf(file));
            pen.session.noteSaved();
          }}
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

/** Makes the corrections that somebody else has saved; those that do not fit are set aside to be decided. */
function OpenPatch({ pen }: { pen: PenState }) {
  const { editor } = useEditorWords();
  const say = useStatus();
  const input = useRef<HTMLInputElement>(null);
  const { session } = pen;
  const open = async (file: File) => {
    const patch = parsePatch(jsonIn(new Uint8Array(await file.arrayBuffer())));
    if (patch === undefined) return say(editor.noPatch);
    say(editor.brought(session.bring(patch.changes)));
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) open(file).catch(() => say(editor.noPatch));
          target.value = "";
        }}
      />
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {editor.openPatch}
      </button>
    </>
  );
}

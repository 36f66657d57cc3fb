import { useRef } from "react";
import { parsePatch } from "../../core/editing/patch";
import { jsonIn } from "../../sources/library/corrections/corrected-bytes";
import { useStatus } from "../ui/status";
import { useEditorWords } from "../wording/use-editor-words";
import type { PenState } from "./use-pen";

/** Makes the corrections that somebody else has saved; those that do not fit are set aside to be decided. */
export function OpenPatch({ pen }: { pen: PenState }) {
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

import { type EditorCommand, editorKeys } from "./keys";

/** The key of a command, beside its name on a button. */
export function KeyHint({ of }: { of: EditorCommand }) {
  return <kbd>{editorKeys[of][0]}</kbd>;
}

import { use, useMemo } from "react";
import type { Wording } from "./english";
import { englishEditor, type OwnEditorWording } from "./english-editor";
import { LanguageContext } from "./use-words";

export type EditorWording = Wording & { readonly editor: OwnEditorWording };

/** What is said while an article is corrected beside what every page says, in the language chosen. */
export function useEditorWords(): EditorWording {
  const { words, editor = englishEditor } = use(LanguageContext);
  return useMemo(() => ({ ...words, editor }), [words, editor]);
}

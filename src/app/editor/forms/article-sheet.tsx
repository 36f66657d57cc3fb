import { Composer } from "../../../core/editing/composer";
import Sheet from "../../ui/sheet";
import { useEditorWords } from "../../wording/use-editor-words";
import type { PenState } from "../use-pen";
import { TextField } from "./text-field";

/** What stands over the text: headline and summary. */
export function ArticleSheet({ pen, onClose }: { pen: PenState; onClose: () => void }) {
  const { editor } = useEditorWords();
  const { marked, session, make } = pen;
  const { headline, summary = "" } = marked.article;
  const set = (field: "headline" | "summary", text: string) => {
    const to = text === "" ? undefined : text;
    const { operations } = new Composer(session.file).set("article", undefined, field, to);
    make("field", text === "" ? editor[field] : text, operations);
  };
  return (
    <Sheet title={editor.article} closeLabel={editor.close} onClose={onClose} isWide>
      <TextField label={editor.headline} value={headline} onSet={(text) => set("headline", text)} />
      <TextField
        label={editor.summary}
        value={summary}
        isOptional
        isLong
        onSet={(text) => set("summary", text)}
      />
    </Sheet>
  );
}

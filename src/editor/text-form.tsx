import { useId, useRef, useState } from "react";
import { canJoin, editWords, joinParagraphs, splitParagraph } from "../editing/paragraphs";
import { useStatus } from "../ui/status";
import { useEditorWords } from "../wording/use-editor-words";
import type { PenState } from "./use-pen";

/** The text of one paragraph, to be edited, split, or joined with the next. */
export function TextForm({ pen, onClose }: { pen: PenState; onClose: () => void }) {
  const { editor } = useEditorWords();
  const say = useStatus();
  const id = useId();
  const { marked, session, selected, pointed } = pen;
  const [paragraph] = useState(() => {
    const at = selected.ranges[0]?.paragraph ?? pointed?.ranges[0]?.paragraph;
    const pressed = marked.paragraphs.find((each) => each.id === selected.paragraph);
    return (at === undefined ? pressed : marked.paragraphs[at]) ?? marked.paragraphs[0];
  });
  const [text, setText] = useState(paragraph?.text ?? "");
  const area = useRef<HTMLTextAreaElement>(null);
  if (paragraph === undefined) return null;
  const isSame = text === paragraph.text;
  const about = paragraph.text.slice(0, 40);
  const change = () => {
    const { operations, lost } = editWords(session.file, marked, paragraph.id, text);
    if (pen.make("words", about, operations) && lost.length > 0) say(editor.lost(lost.length));
    onClose();
  };
  const split = () => {
    const at = area.current?.selectionStart ?? 0;
    const random = crypto.getRandomValues(new Uint8Array(4));
    const newId = `p-${Array.from(random, (byte) => byte.toString(36)).join("")}`;
    pen.make("split", about, splitParagraph(session.file, marked, paragraph.id, at, newId));
    onClose();
  };
  const join = () => {
    pen.make("join", about, joinParagraphs(session.file, marked, paragraph.id));
    onClose();
  };
  return (
    <div className="pen-form">
      <label className="pen-label" htmlFor={id}>
        {editor.text}
      </label>
      <textarea
        id={id}
        ref={area}
        className="field pen-text"
        lang={marked.article.language}
        rows={5}
        // biome-ignore lint/a11y/noAutofocus: it opens where the reader has asked to type
        autoFocus
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") onClose();
          else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) change();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <div className="pen-row">
        <button type="button" className="button button-strong" disabled={isSame} onClick={change}>
          {editor.change}
        </button>
        <button type="button" className="button" disabled={!isSame} onClick={split}>
          {editor.split}
        </button>
        {canJoin(marked.paragraphs, paragraph.number) && (
          <button type="button" className="button" disabled={!isSame} onClick={join}>
            {editor.join}
          </button>
        )}
        <button type="button" className="button" onClick={onClose}>
          {editor.cancel}
        </button>
      </div>
    </div>
  );
}

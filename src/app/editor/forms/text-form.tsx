import { useId, useRef, useState } from "react";
import type { MarkedParagraph } from "../../../core/article/marked-article";
import type { Range } from "../../../core/article/range";
import { useStatus } from "../../ui/status";
import { useEditorWords } from "../../wording/use-editor-words";
import { finished } from "../unfinished";
import type { PenState } from "../use-pen";
import { ParagraphTools } from "./paragraph-tools";

/** The text of one paragraph, to be edited, and what becomes of the paragraph in the article. */
export function TextForm({ pen, onClose }: { pen: PenState; onClose: () => void }) {
  const { editor } = useEditorWords();
  const say = useStatus();
  const id = useId();
  const { marked, session, selected, pointed } = pen;
  const [chosen] = useState(() => {
    const idAt = (range: Range | undefined) => marked.paragraphs[range?.paragraph ?? -1]?.id;
    const ofMark = pen.pressed ?? idAt(pointed?.ranges[0]);
    return idAt(selected.ranges[0]) ?? ofMark ?? selected.paragraph ?? marked.paragraphs[0]?.id;
  });
  // It may be moved while the form is open.
  const there = marked.paragraphs.find((each) => each.id === chosen);
  const { typed, type, forget } = useTyped(pen, there);
  // It may also be removed, in another tab.
  const paragraph = there ?? typed?.paragraph ?? marked.paragraphs[0];
  const area = useRef<HTMLTextAreaElement>(null);
  if (paragraph === undefined) return null;
  const text = typed?.text ?? paragraph.text;
  const isSame = text === paragraph.text;
  const change = () => {
    if (typed === undefined) return;
    const { operations, lost } = finished(session, marked, typed);
    const isMade = pen.make("words", paragraph.text.slice(0, 40), operations);
    if (isMade && lost.length > 0) say(editor.lost(lost.length));
    close();
  };
  const close = () => {
    forget();
    onClose();
  };
  const leave = () => {
    if (!isSame) say(editor.textKept);
    onClose();
  };
  return (
    <div className="pen-form">
      <label className="text-ink-soft" htmlFor={id}>
        {editor.text}
      </label>
      <textarea
        id={id}
        ref={area}
        className="field font-serif text-base/[1.5] [@media(height<34rem)]:max-h-20"
        lang={marked.article.language}
        dir="auto"
        rows={5}
        aria-describedby={`${id}-hint`}
        // biome-ignore lint/a11y/noAutofocus: it opens where the reader has asked to type
        autoFocus
        value={text}
        onChange={({ target }) => type(target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") leave();
          else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) change();
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <p id={`${id}-hint`} className="text-ink-soft">
        {editor.textHint} <span className="max-desk:hidden">{editor.textKey}</span>
      </p>
      <div className="pen-row">
        <button type="button" className="button button-strong" disabled={isSame} onClick={change}>
          {editor.change}
        </button>
        <button type="button" className="button" onClick={close}>
          {isSame ? editor.close : editor.cancel}
        </button>
      </div>
      <ParagraphTools
        pen={pen}
        paragraph={paragraph}
        cursor={() => area.current?.selectionStart ?? 0}
        isBusy={!isSame}
        onDone={close}
      />
    </div>
  );
}

/** What has been typed as the text of a paragraph, also before the form was left. */
function useTyped(pen: PenState, paragraph: MarkedParagraph | undefined) {
  const { unfinished, session, marked } = pen;
  const [typed, setTyped] = useState(unfinished.get(paragraph?.id ?? ""));
  const type = (text: string) => {
    const { file } = session;
    const began = typed ?? (paragraph && { file, marked, paragraph });
    if (began === undefined) return;
    const now = { ...began, text };
    setTyped(now);
    if (text === began.paragraph.text) unfinished.delete(began.paragraph.id);
    else unfinished.set(now);
  };
  const forget = () => typed && unfinished.delete(typed.paragraph.id);
  return { typed, type, forget };
}

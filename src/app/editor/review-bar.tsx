import { useSyncExternalStore } from "react";
import { useReading } from "../reading/reading";
import { useEditorWords } from "../wording/use-editor-words";
import { ReviewProgress } from "./review-progress";
import { SaveMenu } from "./save-menu";
import type { Session } from "./session";
import type { PenState } from "./use-pen";

interface Props {
  readonly pen: PenState;
  readonly openSheet: (sheet: "history" | "people" | "article") => void;
}

const sheets = ["history", "people", "article"] as const;

/** How far the review is, the way to the next mark, and what is done with all of it. */
export function ReviewBar({ pen, openSheet }: Props) {
  const { editor } = useEditorWords();
  const { go } = useReading();
  const { done, undone } = pen.edited;
  const steps = [
    ["undo", done.length],
    ["redo", undone.length],
  ] as const;
  return (
    <div className="pen-row border-t border-line pt-2">
      <div className="pen-row pen-strip">
        <ReviewProgress pen={pen} />
      </div>
      <KeptWords session={pen.session} />
      <div className="pen-row pen-strip max-w-full flex-[1_0_auto] justify-end max-desk:max-w-none max-desk:basis-[calc(100%+1.5rem)] max-desk:justify-start">
        {steps.map(([name, count]) => (
          <button
            key={name}
            type="button"
            className="text-button"
            disabled={count === 0}
            onClick={pen[name]}
          >
            {editor[name]}
          </button>
        ))}
        {sheets.map((sheet) => (
          <button
            key={sheet}
            type="button"
            className="text-button"
            onClick={() => openSheet(sheet)}
          >
            {editor[sheet]}
          </button>
        ))}
        <SaveMenu pen={pen} />
      </div>
      <button
        type="button"
        className="button ms-auto self-end max-desk:order-1"
        onClick={() => go({ view: "highlight" })}
      >
        {editor.done}
      </button>
    </div>
  );
}

/** Whether what has been changed is on this device. What is wrong with that is said above the tools. */
function KeptWords({ session }: { readonly session: Session }) {
  const { editor } = useEditorWords();
  const state = useSyncExternalStore(session.subscribe, session.now);
  const { done, undone } = state.edited;
  const words = () => {
    if (!session.isKept) return editor.memory;
    if (state.failure !== undefined) return "";
    if (state.waiting > 0) return editor.keeping(state.waiting);
    return done.length > 0 || undone.length > 0 ? editor.kept : "";
  };
  // Until there is something to say, its place is kept: no button moves when it comes.
  return (
    <span
      className="ms-auto text-xs text-ink-soft empty:before:invisible empty:before:content-[attr(data-room)] max-desk:order-1 max-desk:ms-0"
      data-room={editor.kept}
    >
      {words()}
    </span>
  );
}

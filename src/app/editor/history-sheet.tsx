import Sheet from "../ui/sheet";
import { useEditorWords } from "../wording/use-editor-words";
import type { PenState } from "./use-pen";

/** Everything that has been changed, the last first, and the way back to each. */
export function HistorySheet({ pen, onClose }: { pen: PenState; onClose: () => void }) {
  const { editor } = useEditorWords();
  const { done } = pen.edited;
  const undoTo = (count: number) => {
    for (let left = done.length; left > count; left -= 1) pen.session.undo();
  };
  return (
    <Sheet title={editor.history} closeLabel={editor.close} onClose={onClose}>
      {done.length === 0 && <p>{editor.nothingDone}</p>}
      <ol reversed>
        {[...done].reverse().map(({ what, about, at }, index) => {
          const number = done.length - index;
          return (
            <li key={number} className="border-b border-line py-2">
              <span>
                {editor.deeds[what]}: <bdi>{about}</bdi>, <time dateTime={at}>{editor.at(at)}</time>
              </span>{" "}
              <button type="button" className="text-button" onClick={() => undoTo(number - 1)}>
                {editor.undoTo}
              </button>
            </li>
          );
        })}
      </ol>
    </Sheet>
  );
}

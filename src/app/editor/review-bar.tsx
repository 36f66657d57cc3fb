import { accept } from "../../core/editing/annotations";
import { annotationConfidence } from "../../core/editing/queue";
import { useReading } from "../reading/reading";
import { Icon } from "../ui/icon";
import { useEditorWords } from "../wording/use-editor-words";
import { SaveMenu } from "./save-menu";
import type { PenState } from "./use-pen";
import type { ReviewScope } from "./use-review";

interface Props {
  readonly pen: PenState;
  readonly openSheet: (sheet: "history" | "people" | "article") => void;
}

/** Drafts that are at least as certain as this can be accepted together. */
const sure = 0.95;

const orders = ["doubt", "reading", "all"] as const satisfies readonly ReviewScope[];

/** How far the review is, the way to the next mark, and what is done with all of it. */
export function ReviewBar({ pen, openSheet }: Props) {
  const { editor } = useEditorWords();
  const { go } = useReading();
  const { session, state, review } = pen;
  const { done, undone } = state.edited;
  const { queue, order } = review;
  const all = session.drafted;
  const certain = queue.filter((each) => annotationConfidence(each) >= sure);
  const keptWords = () => {
    if (!session.isKept) return editor.memory;
    // What is wrong is said above the tools.
    if (state.failure !== undefined) return "";
    if (state.waiting > 0) return editor.keeping(state.waiting);
    return done.length > 0 || undone.length > 0 ? editor.kept : "";
  };
  return (
    <div className="pen-row pen-bar">
      <span className="pen-count">
        {queue.length > 0
          ? editor.reviewed(Math.max(0, all - queue.length), Math.max(all, queue.length))
          : all > 0 && editor.allReviewed}
      </span>
      <button
        type="button"
        className="icon-button"
        title={editor.previous}
        onClick={() => review.step(-1)}
      >
        <Icon name="previous" />
        <span className="sr-only">{editor.previous}</span>
      </button>
      <button
        type="button"
        className="icon-button"
        title={editor.next}
        onClick={() => review.step(1)}
      >
        <Icon name="next" />
        <span className="sr-only">{editor.next}</span>
      </button>
      {all > 0 && (
        <select
          className="pen-select"
          aria-label={editor.order}
          value={order}
          onChange={({ target }) =>
            review.setOrder(orders.find((each) => each === target.value) ?? "doubt")
          }
        >
          {orders.map((each) => (
            <option key={each} value={each}>
              {editor.orders[each]}
            </option>
          ))}
        </select>
      )}
      {certain.length > 0 && (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            const ids = certain.map(({ id }) => id);
            pen.make("accept", editor.marks(ids.length), accept(session.file, ids));
          }}
        >
          {editor.acceptSure(certain.length)}
        </button>
      )}
      <span className="pen-gap" />
      <button type="button" className="text-button" disabled={done.length === 0} onClick={pen.undo}>
        {editor.undo}
      </button>
      <button
        type="button"
        className="text-button"
        disabled={undone.length === 0}
        onClick={pen.redo}
      >
        {editor.redo}
      </button>
      <button type="button" className="text-button" onClick={() => openSheet("history")}>
        {editor.history}
      </button>
      <button type="button" className="text-button" onClick={() => openSheet("people")}>
        {editor.people}
      </button>
      <button type="button" className="text-button" onClick={() => openSheet("article")}>
        {editor.article}
      </button>
      <SaveMenu pen={pen} />
      <button type="button" className="button" onClick={() => go({ view: "highlight" })}>
        {editor.done}
      </button>
      <span className="pen-kept">{keptWords()}</span>
    </div>
  );
}

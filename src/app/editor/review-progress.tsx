import { useState } from "react";
import { accept } from "../../core/editing/annotations";
import { annotationConfidence } from "../../core/editing/queue";
import { Icon } from "../ui/icon";
import { useEditorWords } from "../wording/use-editor-words";
import type { PenState } from "./use-pen";
import type { ReviewScope } from "./use-review";

const orders = ["doubt", "reading", "all"] as const satisfies readonly ReviewScope[];

/** How far the review of drafts is, and the way from mark to mark. */
export function ReviewProgress({ pen }: { readonly pen: PenState }) {
  const { editor } = useEditorWords();
  const { session, review } = pen;
  const left = review.queue.length;
  const all = Math.max(session.drafted, left);
  return (
    <>
      <span className="font-semibold">
        {left > 0 ? editor.reviewed(all - left, all) : all > 0 && editor.allReviewed}
      </span>
      <span className="inline-flex flex-wrap items-center gap-x-2">
        <StepButton name="previous" label={editor.previous} onPress={() => review.step(-1)} />
        <StepButton name="next" label={editor.next} onPress={() => review.step(1)} />
      </span>
      {all > 0 && (
        <select
          className="pen-select"
          aria-label={editor.order}
          value={review.order}
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
      {left > 0 && <AcceptSure pen={pen} />}
    </>
  );
}

interface StepProps {
  readonly name: "previous" | "next";
  readonly label: string;
  readonly onPress: () => void;
}

function StepButton({ name, label, onPress }: StepProps) {
  return (
    <button type="button" className="icon-button" title={label} onClick={onPress}>
      <Icon name={name} />
      <span className="sr-only">{label}</span>
    </button>
  );
}

/** From how certain on drafts can be accepted together, in percent. */
const thresholds = [95, 90, 80, 70] as const;

/** Accepts at once all drafts that are at least so certain. */
function AcceptSure({ pen }: { readonly pen: PenState }) {
  const { editor } = useEditorWords();
  const { session, review } = pen;
  const [chosen, setChosen] = useState<number>();
  const from = (percent: number) =>
    review.queue.filter((each) => annotationConfidence(each) * 100 >= percent);
  // The highest that any draft reaches, until another is chosen.
  const least = chosen ?? thresholds.find((percent) => from(percent).length > 0);
  if (least === undefined) return null;
  const ids = from(least).map(({ id }) => id);
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      <button
        type="button"
        className="text-button"
        disabled={ids.length === 0}
        onClick={() => pen.make("accept", editor.marks(ids.length), accept(session.file, ids))}
      >
        {editor.acceptSure(ids.length)}
      </button>
      <select
        className="pen-select"
        aria-label={editor.howSure}
        value={least}
        onChange={({ target }) => setChosen(Number(target.value))}
      >
        {thresholds.map((percent) => (
          <option key={percent} value={percent}>
            {editor.atLeast(percent)}
          </option>
        ))}
      </select>
    </span>
  );
}

import { Icon } from "../ui/icon";
import { useWords } from "../wording/use-words";
import type { Steps } from "./use-steps";

/** Previous and next match, with "3 of 12" between. */
export function Stepper({ steps: { at, of, step } }: { steps: Steps }) {
  const words = useWords();
  return (
    <div role="group" aria-label={words.reader.step} className="stepper">
      <button
        type="button"
        className="tool"
        onClick={() => step(-1)}
        title={words.reader.previous}
        aria-label={words.reader.previous}
      >
        <Icon name="previous" />
      </button>
      <span className="stepper-place" data-testid="place">
        {at === undefined
          ? of === 0
            ? words.reader.none
            : words.reader.placesIn(of)
          : words.reader.place(at, of)}
      </span>
      <button
        type="button"
        className="tool"
        onClick={() => step(1)}
        title={words.reader.next}
        aria-label={words.reader.next}
      >
        <Icon name="next" />
      </button>
    </div>
  );
}

import { memo, Suspense, useRef, useState } from "react";
import { type Kind, kinds } from "../../core/article/kinds";
import { FiltersButton } from "../reading/filters-button";
import { useReading } from "../reading/reading";
import { ShareButton } from "../reading/share-button";
import { Icon } from "../ui/icon";
import { part } from "../ui/part";
import { Region } from "../ui/region";
import { useWords } from "../wording/use-words";
import type { SheetName } from "./sheets";
import type { Steps } from "./use-steps";
import { ViewSwitch } from "./view-switch";

interface Props {
  readonly steps: Steps;
  readonly showMarks: (marks: readonly Kind[]) => void;
  readonly openSheet: (name: SheetName) => void;
  readonly openSearch: () => void;
}

/** The tools at the edge of the text: above it on a wide page, below it on a phone. */
export const Toolbar = memo(function Toolbar(props: Props) {
  const { steps, showMarks, openSheet, openSearch } = props;
  const words = useWords();
  const { view, go } = useReading();
  return (
    <section aria-label={words.reader.tools} className="toolbar">
      <button type="button" className="tool wide:hidden" onClick={() => openSheet("sections")}>
        <Icon name="sections" />
        <span className="tool-text">{words.reader.sections}</span>
      </button>
      <FiltersButton onOpen={() => openSheet("filters")} />
      <button
        type="button"
        className="tool find-button"
        onClick={openSearch}
        title={words.reader.search}
      >
        <Icon name="search" />
        <span className="sr-only">{words.reader.search}</span>
      </button>
      <Stepper steps={steps} />
      <ViewSwitch />
      <MarksButton showMarks={showMarks} />
      <ShareButton />
      <button
        type="button"
        className="tool"
        aria-pressed={view === "edit"}
        onClick={() => go({ view: view === "edit" ? "highlight" : "edit" })}
        title={words.reader.correct}
      >
        <Icon name="pen" />
        <span className="sr-only">{words.reader.correct}</span>
      </button>
      <button
        type="button"
        className="tool max-desk:hidden tight:hidden"
        onClick={() => openSheet("keys")}
        title={words.reader.keys}
      >
        <Icon name="keyboard" />
        <span className="sr-only">{words.reader.keys}</span>
      </button>
    </section>
  );
});

const MarksMenu = part(() => import("./marks-menu"));

/** The button that opens the choice of which kinds of marks are shown. */
function MarksButton({ showMarks }: { showMarks: (marks: readonly Kind[]) => void }) {
  const words = useWords();
  const { marks } = useReading();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <button
        ref={button}
        type="button"
        className="tool"
        aria-haspopup="dialog"
        aria-expanded={open}
        data-changed={marks.length < kinds.length || undefined}
        onClick={() => setOpen(!open)}
        title={words.reader.marks}
      >
        <Icon name="marks" />
        <span className="tool-text">{words.reader.marks}</span>
      </button>
      {open && (
        <Region name="marks" onDismiss={close}>
          <Suspense fallback={null}>
            <MarksMenu anchor={button} showMarks={showMarks} close={close} />
          </Suspense>
        </Region>
      )}
    </>
  );
}

/** Previous and next match, with "3 of 12" between. */
function Stepper({ steps: { at, of, step } }: { steps: Steps }) {
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
      <span data-testid="place">
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

import { memo } from "react";
import type { Kind } from "../../core/article/kinds";
import { FiltersButton } from "../reading/filters-button";
import { useReading } from "../reading/reading";
import { ShareButton } from "../reading/share-button";
import { Icon } from "../ui/icon";
import { useWords } from "../wording/use-words";
import { MarksButton } from "./marks-button";
import type { SheetName } from "./sheets";
import { Stepper } from "./stepper";
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
      <button type="button" className="tool sections-button" onClick={() => openSheet("sections")}>
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
        className="tool keys-button"
        onClick={() => openSheet("keys")}
        title={words.reader.keys}
      >
        <Icon name="keyboard" />
        <span className="sr-only">{words.reader.keys}</span>
      </button>
    </section>
  );
});

import { Suspense, useRef, useState } from "react";
import { type Kind, kinds } from "../../core/article/kinds";
import { useReading } from "../reading/reading";
import { Icon } from "../ui/icon";
import { part } from "../ui/part";
import { Region } from "../ui/region";
import { useWords } from "../wording/use-words";

const MarksMenu = part(() => import("./marks-menu"));

/** The button that opens the choice of which kinds of marks are shown. */
export function MarksButton({ showMarks }: { showMarks: (marks: readonly Kind[]) => void }) {
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
        className="tool marks-button"
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

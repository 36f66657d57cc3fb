import { Popover } from "@base-ui/react/popover";
import type { RefObject } from "react";
import { type Kind, kinds } from "../../core/article/kinds";
import { keptMarks } from "../reading/kept-marks";
import { useReading } from "../reading/reading";
import { usePartWords } from "../wording/use-part-words";
import "../styles/panels.css";

interface Props {
  readonly anchor: RefObject<HTMLButtonElement | null>;
  readonly showMarks: (marks: readonly Kind[]) => void;
  readonly close: () => void;
}

/** Which kinds of marks are shown: applied at once, and kept on this device. */
export default function MarksMenu({ anchor, showMarks, close }: Props) {
  const words = usePartWords();
  const { marks } = useReading();
  const show = (next: readonly Kind[]) => {
    keptMarks.set(next);
    showMarks(next);
  };
  return (
    <Popover.Root
      open
      onOpenChange={(open, { event }) => {
        // The button itself closes what it has opened.
        const isButton = event.target instanceof Node && anchor.current?.contains(event.target);
        if (!open && !isButton) close();
      }}
    >
      <Popover.Portal>
        <Popover.Positioner
          anchor={anchor}
          align="end"
          sideOffset={8}
          collisionPadding={12}
          className="z-40"
        >
          <Popover.Popup
            className="card max-w-72"
            finalFocus={anchor}
            aria-label={words.marks.title}
          >
            {kinds.map((kind) => (
              <label key={kind} className="check">
                <input
                  type="checkbox"
                  checked={marks.includes(kind)}
                  onChange={({ target }) =>
                    show(
                      kinds.filter((each) =>
                        each === kind ? target.checked : marks.includes(each),
                      ),
                    )
                  }
                />
                <span>
                  <span>{words.marks.kinds[kind]}</span>
                  <small>{words.marks.look[kind]}</small>
                </span>
              </label>
            ))}
            <button
              type="button"
              className="text-button"
              onClick={() => show(marks.length < kinds.length ? kinds : [])}
            >
              {marks.length < kinds.length ? words.marks.all : words.marks.none}
            </button>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

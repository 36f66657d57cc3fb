import { useCallback } from "react";
import { copyText } from "../ui/copy-text";
import { useStatus } from "../ui/status";
import { useWords } from "../wording/use-words";
import { type KeyCommand, useKeys } from "./keys";
import type { Reading } from "./reading";
import type { SheetName } from "./sheets";
import type { Steps } from "./use-steps";

interface Tools {
  readonly reading: Reading;
  readonly steps: Steps;
  readonly toggleMarks: () => void;
  readonly openSheet: (sheet: SheetName) => void;
}

/** Does what the single keys ask for. */
export function useCommands({ reading, steps, toggleMarks, openSheet }: Tools): void {
  const say = useStatus();
  const words = useWords();
  const { marked, section, view, go } = reading;
  const { step } = steps;
  const run = useCallback(
    (command: KeyCommand) => {
      const goToSection = (by: 1 | -1) => {
        const next = marked.sections[(section?.number ?? 0) + by];
        if (next !== undefined) go({ sectionId: next.id, annotationId: undefined });
      };
      const commands: Record<KeyCommand, () => void> = {
        next: () => step(1),
        previous: () => step(-1),
        nextSection: () => goToSection(1),
        previousSection: () => goToSection(-1),
        marks: toggleMarks,
        focus: () => go({ view: view === "focus" ? "highlight" : "focus" }),
        filters: () => focusFilters(openSheet),
        copy: () =>
          void copyText(window.location.href).then((done) =>
            say(done ? words.reader.copied : words.reader.copyFailed),
          ),
        help: () => openSheet("keys"),
      };
      commands[command]();
    },
    [marked, section, view, go, step, toggleMarks, openSheet, say, words],
  );
  useKeys(run);
}

function focusFilters(openSheet: (sheet: SheetName) => void): void {
  const beside = document.querySelector<HTMLElement>(
    ".side-filters input, .side-filters .facet-value",
  );
  if (beside?.checkVisibility()) beside.focus();
  else openSheet("filters");
}

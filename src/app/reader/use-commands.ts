import { useCallback } from "react";
import type { Kind } from "../../core/article/kinds";
import { keptMarks } from "../reading/kept-marks";
import type { Reading } from "../reading/reading";
import { copyText } from "../ui/copy-text";
import { isVisible } from "../ui/is-visible";
import { useStatus } from "../ui/status";
import { useWords } from "../wording/use-words";
import { type KeyCommand, useKeys } from "./keys";
import type { SheetName } from "./sheets";
import type { Finding } from "./use-finding";
import type { Steps } from "./use-steps";

export interface Tools {
  readonly reading: Reading;
  readonly steps: Steps;
  readonly showMarks: (marks: readonly Kind[]) => void;
  readonly openSheet: (sheet: SheetName) => void;
  readonly openCard: (annotation: number) => void;
  readonly finding: Finding;
}

/** Does what the single keys ask for. */
export function useCommands(tools: Tools): void {
  const { reading, steps, showMarks, openSheet, openCard, finding } = tools;
  const say = useStatus();
  const words = useWords();
  const { marked, section, view, marks, pointed, go } = reading;
  const { step } = steps;
  const { open: openSearch, step: foundStep } = finding;
  const run = useCallback(
    (command: KeyCommand) => {
      const goToSection = (by: 1 | -1) => {
        const next = marked.sections[(section?.number ?? 0) + by];
        if (next !== undefined) go({ sectionId: next.id, annotationId: undefined });
      };
      const commands: Record<KeyCommand, () => void> = {
        next: () => (foundStep.current ?? step)(1),
        previous: () => (foundStep.current ?? step)(-1),
        nextSection: () => goToSection(1),
        previousSection: () => goToSection(-1),
        card: () => {
          if (pointed !== undefined) openCard(pointed.key);
        },
        marks: () => showMarks(marks.length > 0 ? [] : keptMarks.get()),
        focus: () => go({ view: view === "focus" ? "highlight" : "focus" }),
        search: openSearch,
        filters: () => focusFilters(openSheet),
        copy: () =>
          void copyText(window.location.href).then((done) =>
            say(done ? words.reader.copied : words.reader.copyFailed),
          ),
        unsure: () =>
          void import("./next-unsure").then(({ goToNextUnsure }) =>
            goToNextUnsure(reading, say, words),
          ),
        help: () => openSheet("keys"),
      };
      commands[command]();
    },
    [
      reading,
      marked,
      section,
      view,
      pointed,
      go,
      step,
      marks,
      showMarks,
      openSheet,
      openCard,
      openSearch,
      foundStep,
      say,
      words,
    ],
  );
  useKeys(run);
}

function focusFilters(openSheet: (sheet: SheetName) => void): void {
  const beside = document.querySelector<HTMLElement>(
    ".side-filters [type=search], .side-filters .facet-value",
  );
  if (beside && isVisible(beside)) beside.focus();
  else openSheet("filters");
}

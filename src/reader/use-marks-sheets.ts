import { byKind } from "../article/kinds";
import { numbersOf } from "../article/matches";
import type { Selection } from "../article/selection";
import { highlightRules } from "../filters/highlight-rules";
import type { Reading } from "../reading/reading";
import { useStyleSheet } from "../ui/use-style-sheet";
import { annotationClass } from "./text/mark-class";

/** Brings the selection, the annotation pointed at and the one hovered onto the text: by style rules alone. */
export function useMarksSheets(
  { marked, pointed }: Reading,
  selection: Selection,
  marksHidden: boolean,
  hovered: number | undefined,
): void {
  const chosen = byKind((kind) => numbersOf(marked, selection, kind));
  useStyleSheet(highlightRules(chosen, marksHidden));
  useStyleSheet(
    pointed === undefined ? "" : `.mark.${annotationClass(pointed.number)}{${pointedAt}}`,
  );
  useStyleSheet(hovered === undefined ? "" : `.mark.${annotationClass(hovered)}{${under}}`);
}

const pointedAt = "outline:2px solid var(--accent);outline-offset:2px;border-radius:2px";
const under = "box-shadow:0 0 0 2px var(--under)";

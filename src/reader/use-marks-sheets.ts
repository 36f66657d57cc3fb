import type { MarkedAnnotation } from "../article/marked-article";
import { highlightRules } from "../filters/highlight-rules";
import { useStyleSheet } from "../ui/use-style-sheet";
import { annotationClass } from "./text/mark-class";

/**
 * Brings what is left out, the annotation pointed at and the one hovered onto the text: by style
 * rules alone.
 */
export function useMarksSheets(
  unmatched: string | undefined,
  pointed: MarkedAnnotation | undefined,
  hovered: number | undefined,
): void {
  useStyleSheet(highlightRules(unmatched));
  useStyleSheet(
    pointed === undefined ? "" : `.mark.${annotationClass(pointed.number)}{${pointedAt}}`,
  );
  useStyleSheet(hovered === undefined ? "" : `.mark.${annotationClass(hovered)}{${under}}`);
}

const pointedAt = "outline:2px solid var(--accent);outline-offset:2px;border-radius:2px";
const under = "box-shadow:0 0 0 2px var(--under)";

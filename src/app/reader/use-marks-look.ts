import { useLayoutEffect } from "react";
import type { MarkedAnnotation } from "../../core/article/marked-article";
import { annotationClass } from "../filters/annotation-class";
import { highlightRules } from "../filters/highlight-rules";
import { markedLeftOut } from "../filters/left-out";
import { useStyleSheet } from "../ui/use-style-sheet";
import type { LateMarks } from "./text/late-marks";

interface Look {
  /** What the selection leaves out, as a selector. */
  readonly unmatched: string | undefined;
  /** The annotation pointed at. */
  readonly pointed: MarkedAnnotation | undefined;
  readonly late: LateMarks | undefined;
}

/**
 * Brings what is left out and the annotation pointed at onto the text: by style rules alone, unless
 * there are very many marks.
 */
export function useMarksLook({ unmatched, pointed, late }: Look): void {
  useLayoutEffect(() => late?.leaveOut(unmatched), [late, unmatched]);
  useStyleSheet(highlightRules(late === undefined ? unmatched : markedLeftOut));
  useStyleSheet(pointed === undefined ? "" : `.mark.${annotationClass(pointed.key)}{${pointedAt}}`);
}

const pointedAt = "outline:2px solid var(--accent);outline-offset:2px;border-radius:2px";

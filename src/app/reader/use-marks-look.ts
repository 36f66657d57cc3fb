import { type RefObject, useCallback, useLayoutEffect } from "react";
import type { Kind } from "../../core/article/kinds";
import type { MarkedAnnotation } from "../../core/article/marked-article";
import { annotationClass } from "../filters/annotation-class";
import { highlightRules } from "../filters/highlight-rules";
import type { Reading } from "../reading/reading";
import { useStyleSheet } from "../ui/use-style-sheet";
import { holdingPosition } from "./reading-line";
import type { TextSurface } from "./text/text-surface";

interface Look {
  /** What the selection leaves out, as a selector. */
  readonly unmatched: string | undefined;
  /** The annotation pointed at. */
  readonly pointed: MarkedAnnotation | undefined;
  readonly surface: TextSurface;
}

/**
 * Brings what is left out and the annotation pointed at onto the text: by style rules alone, unless
 * there are very many marks.
 */
export function useMarksLook({ unmatched, pointed, surface }: Look): void {
  useLayoutEffect(() => surface.leaveOut(unmatched), [surface, unmatched]);
  useStyleSheet(highlightRules(surface.leftOutBy(unmatched)));
  useStyleSheet(pointed === undefined ? "" : `.mark.${annotationClass(pointed.key)}{${pointedAt}}`);
}

const pointedAt = "outline:2px solid var(--accent);outline-offset:2px;border-radius:2px";

/** Shows the marks of some kinds and hides those of the others, and keeps the text where it is in the window. */
export function useShownMarks(root: RefObject<HTMLElement | null>, { go }: Reading) {
  return useCallback(
    (marks: readonly Kind[]) => {
      const change = () => go({ marks }, { replace: true, tracked: true });
      if (root.current === null) change();
      else holdingPosition(root.current, change);
    },
    [root, go],
  );
}

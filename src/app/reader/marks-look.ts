import { type RefObject, useCallback, useLayoutEffect } from "react";
import type { Kind } from "../../core/article/kinds";
import { annotationClass } from "../filters/annotation-class";
import { highlightRules } from "../filters/highlight-rules";
import { type Reading, useReading } from "../reading/reading";
import { useStyleSheet } from "../ui/use-style-sheet";
import { holdingPosition } from "./reading-line";
import { useSelecting } from "./selecting";
import type { TextSurface } from "./text/text-surface";

/**
 * Brings what is left out and the annotation pointed at onto the text: by style rules alone, unless
 * there are very many marks.
 */
export function MarksLook({ surface }: { readonly surface: TextSurface }) {
  const { pointed } = useReading();
  const { unmatched } = useSelecting();
  useLayoutEffect(() => surface.leaveOut(unmatched), [surface, unmatched]);
  useStyleSheet(highlightRules(surface.leftOutBy(unmatched)));
  useStyleSheet(pointed === undefined ? "" : `.mark.${annotationClass(pointed.key)}{${pointedAt}}`);
  return null;
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

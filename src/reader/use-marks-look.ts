import { type RefObject, useLayoutEffect } from "react";
import { leaveOut } from "../filters/left-out";
import type { Reading } from "../reading/reading";
import { useStyleSheet } from "../ui/use-style-sheet";
import type { LateMarks } from "./text/late-marks";
import { annotationClass } from "./text/mark-class";

interface Look {
  /** What the selection leaves out, as a selector. */
  readonly unmatched: string | undefined;
  /** The number of the annotation under the pointer. */
  readonly hovered: number | undefined;
  readonly late: LateMarks | undefined;
}

/**
 * Brings what is left out, the annotation pointed at and the one hovered onto the text, without
 * rendering any of it.
 */
export function useMarksLook(
  root: RefObject<HTMLElement | null>,
  { marked, pointed }: Reading,
  { unmatched, hovered, late }: Look,
): void {
  useLayoutEffect(() => {
    if (late !== undefined) late.leaveOut(unmatched);
    else if (root.current !== null) leaveOut(root.current, unmatched);
    // Another article's marks are others.
    void marked;
  }, [root, marked, unmatched, late]);
  useLayoutEffect(() => {
    if (hovered === undefined) return;
    const marks = [...(root.current?.querySelectorAll(`.mark.${annotationClass(hovered)}`) ?? [])];
    for (const mark of marks) mark.classList.add("under");
    return () => {
      for (const mark of marks) mark.classList.remove("under");
    };
  }, [root, hovered]);
  // A rule, since its marks may be made later: once for each place that is gone to.
  useStyleSheet(
    pointed === undefined ? "" : `.mark.${annotationClass(pointed.number)}{${pointedAt}}`,
  );
}

const pointedAt = "outline:2px solid var(--accent);outline-offset:2px;border-radius:2px";

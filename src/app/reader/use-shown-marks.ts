import { type RefObject, useCallback } from "react";
import type { Kind } from "../../core/article/kinds";
import type { Reading } from "../reading/reading";
import { holdingPosition } from "./reading-line";

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

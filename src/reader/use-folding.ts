import { type RefObject, useLayoutEffect } from "react";
import type { Folds } from "./folds";
import type { Reading } from "./reading";
import { keepingPlace } from "./reading-line";

/** In the focus view, folds the paragraphs away in which no match has words. */
export function useFolding(
  root: RefObject<HTMLElement | null>,
  folds: Folds,
  { marked, matches, view }: Reading,
): void {
  useLayoutEffect(() => {
    const fold = () => {
      if (view !== "focus") return folds.fold(undefined);
      const matching = new Array<boolean>(marked.paragraphs.length).fill(false);
      for (const { ranges } of matches.annotations) {
        for (const { paragraph } of ranges) matching[paragraph] = true;
      }
      folds.fold(matching);
    };
    if (root.current === null) fold();
    else keepingPlace(root.current, fold);
  }, [root, folds, marked, matches, view]);
}

import { type RefObject, useEffect } from "react";
import type { PenState } from "./use-pen";

/** So far, in CSS pixels, the mark that is chosen stays away from the tools. */
const gap = 24;

/** Brings the mark that is chosen out from under the tools, where they stand or grow over it. */
export function useInView(root: RefObject<HTMLElement | null>, pen: PenState): void {
  const id = pen.pointed?.id;
  useEffect(() => {
    const tools = document.querySelector(".pen");
    if (id === undefined || tools === null) return;
    const uncover = () => {
      const mark = root.current?.querySelector(`[data-annotation~="${CSS.escape(id)}"]`);
      if (!mark) return;
      const { top, bottom } = mark.getBoundingClientRect();
      const isNear = top >= 0 && top < window.innerHeight;
      const under = bottom + gap - tools.getBoundingClientRect().top;
      // A reader who has gone elsewhere in the text stays there.
      if (isNear && under > 0) window.scrollBy({ top: under, behavior: "instant" });
    };
    // It also tells of the size at first.
    const observer = new ResizeObserver(uncover);
    observer.observe(tools);
    return () => observer.disconnect();
  }, [root, id]);
}

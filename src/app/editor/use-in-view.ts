import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import type { PenState } from "./use-pen";

/** So far, in CSS pixels, the mark that is chosen stays away from the tools. */
const gap = 24;

/** For so long after a press, in milliseconds, it may become a double click. */
const doubleClick = 400;

/**
 * Brings the mark that is chosen out from under the tools, where they stand or grow over it. While a click
 * may become a double click the text stays where it is, and the tools let the second click through.
 */
export function useInView(root: RefObject<HTMLElement | null>, pen: PenState): void {
  const id = pen.pointed?.id;
  const pressed = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const { current } = root;
    const press = ({ timeStamp }: Event) => {
      pressed.current = timeStamp;
    };
    current?.addEventListener("pointerdown", press);
    return () => current?.removeEventListener("pointerdown", press);
  }, [root]);
  // With the tools, before they can be pressed.
  useLayoutEffect(() => {
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
    const observer = new ResizeObserver(uncover);
    const begin = () => {
      tools.removeAttribute("data-passed-through");
      // It also tells of the size at first.
      observer.observe(tools);
    };
    const wait = pressed.current + doubleClick - performance.now();
    if (wait > 0) tools.setAttribute("data-passed-through", "");
    const timer = setTimeout(begin, Math.max(0, wait));
    return () => {
      clearTimeout(timer);
      tools.removeAttribute("data-passed-through");
      observer.disconnect();
    };
  }, [root, id]);
}

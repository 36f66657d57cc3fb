import { type RefObject, use, useEffect } from "react";
import { UNSAFE_DataRouterContext, useLocation } from "react-router";
import { annotationClass } from "../filters/annotation-class";
import type { Reading } from "../reading/reading";
import { inWindow, isWhereBrought, noticeInput } from "./reading-line";
import { sectionInView } from "./rows-in-view";

/** Safari allows 100 changes of the address in 30 seconds, so it waits until scrolling pauses. */
const pause = 300;

/** Writes the section being read into the address while the reader scrolls. */
export function useScrollTracking(root: RefObject<HTMLElement | null>, reading: Reading): void {
  const { marked, section, pointed, view, go } = reading;
  const { search, hash } = useLocation();
  const router = use(UNSAFE_DataRouterContext)?.router;
  useEffect(noticeInput, []);
  useEffect(() => {
    const current = section?.number ?? 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const track = () => {
      const element = root.current;
      if (element === null || isWhereBrought()) return;
      // The reader is on the way elsewhere: another change of the address would keep them here.
      if (router !== undefined && router.state.navigation.state !== "idle") return;
      // The reader has just gone elsewhere, and this page does not know of it yet.
      if (window.location.search !== search || window.location.hash !== hash) return;
      // What is being corrected stays chosen while the reader looks elsewhere in the text.
      if (view === "edit" && pointed !== undefined) return;
      const mark = pointed && element.querySelector(`.mark.${annotationClass(pointed.key)}`);
      if (mark && inWindow(mark)) return;
      const next = sectionInView(element);
      if (next === current) return;
      const sectionId = next === 0 ? undefined : marked.sections[next]?.id;
      go({ sectionId, annotationId: undefined }, { replace: true, tracked: true });
    };
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(track, pause);
    };
    window.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener("scroll", onScroll);
    };
  }, [root, marked, section, pointed, view, search, hash, go, router]);
}

import { type RefObject, use, useLayoutEffect, useMemo, useRef } from "react";
import type { Reading } from "../../reading/reading";
import { onPrint } from "../../ui/on-print";
import { useWords } from "../../wording/use-words";
import { paragraphInView } from "../rows-in-view";
import type { CollapsibleRows } from "./collapsible-rows";
import { loadedLateMarks, loadLateMarks } from "./late-marks-code";
import { isLarge } from "./stretches";
import { type TextSurface, textWithMarks } from "./text-surface";

/**
 * The marks of the text: those of a large article are made where they are needed first. Suspends until the
 * code for that is there.
 */
export function useTextSurface(
  root: RefObject<HTMLElement | null>,
  { marked, section, pointed }: Reading,
  collapsible: CollapsibleRows,
): TextSurface {
  const words = useWords();
  const code = isLarge(marked) ? (loadedLateMarks() ?? use(loadLateMarks())) : undefined;
  const late = useMemo(() => code && new code.LateMarks(words), [code, words]);
  // Where the reader goes later is usePosition's concern: this is where they come in. Then it is where they
  // are: after a correction marks are made there, without having the page laid out to ask.
  const at = useRef(pointed?.ranges[0]?.paragraph ?? section?.paragraphs[0]?.number ?? 0);
  useLayoutEffect(() => {
    const { current } = root;
    if (current !== null) late?.begin(current, marked, collapsible, at.current);
    const unsubscribe = collapsible.subscribe(() => late?.collapse(collapsible));
    return () => {
      unsubscribe();
      late?.stop();
    };
  }, [root, late, marked, collapsible]);
  useLayoutEffect(() => {
    if (late === undefined) return;
    const here = () => {
      if (root.current === null) return;
      at.current = paragraphInView(root.current);
      late.markFrom(at.current);
    };
    const unsubscribe = collapsible.subscribe(() => requestAnimationFrame(here));
    const stopPrint = onPrint(() => late.markAll(), here);
    window.addEventListener("scroll", here, { passive: true });
    return () => {
      unsubscribe();
      stopPrint();
      window.removeEventListener("scroll", here);
    };
  }, [root, late, collapsible]);
  return late ?? textWithMarks;
}

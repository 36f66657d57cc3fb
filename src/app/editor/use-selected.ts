import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { MarkedArticle } from "../../core/article/marked-article";
import type { Range } from "../../core/article/range";
import { useLatest } from "../ui/use-latest";
import { selectedWords } from "./selected-words";
import { shownOnPage } from "./shown-range";

interface Selected {
  /** The words that are selected in the text; none where nothing is. */
  readonly ranges: readonly Range[];
  /** The id of the paragraph in which the reader has pressed or selected last. */
  readonly paragraph: string | undefined;
}

const nothing: Selected = { ranges: [], paragraph: undefined };

/** What is selected in the text, kept while the reader is at work in the tools. */
export function useSelected(
  root: RefObject<HTMLElement | null>,
  marked: MarkedArticle,
): Selected & {
  /** What is selected at this moment: some keys come before the next frame. */
  readonly current: () => readonly Range[];
  readonly forget: () => void;
} {
  const [selected, setSelected] = useState(nothing);
  const latest = useLatest(marked);
  /** Whether Alt was held when the pointer was last let go: then it is about characters. */
  const isExact = useRef(false);
  useEffect(() => {
    const note = ({ altKey }: Event & { altKey?: boolean }) => {
      isExact.current = altKey === true;
    };
    const events = ["pointermove", "pointerup", "keydown"] as const;
    for (const event of events) window.addEventListener(event, note, { capture: true });
    return () => {
      for (const event of events) window.removeEventListener(event, note, { capture: true });
    };
  }, []);
  const read = useCallback((): readonly Range[] => {
    const { current } = root;
    if (current === null) return [];
    const ranges = selectedWords(current, latest.current, isExact.current);
    const node = window.getSelection()?.anchorNode;
    const element = node instanceof Element ? node : node?.parentElement;
    const paragraph = element?.closest("[data-paragraph]")?.getAttribute("data-paragraph");
    setSelected((before) => {
      const isSame = JSON.stringify(before.ranges) === JSON.stringify(ranges);
      const kept = paragraph ?? before.paragraph;
      if (isSame && kept === before.paragraph) return before;
      return { ranges: isSame ? before.ranges : ranges, paragraph: kept };
    });
    return ranges;
  }, [root, latest]);
  useEffect(() => {
    let frame = 0;
    const onChange = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        // While the reader is at work in the tools, what was selected stays.
        if (!document.activeElement?.closest(".pen, [role=dialog]")) read();
      });
    };
    document.addEventListener("selectionchange", onChange);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener("selectionchange", onChange);
    };
  }, [read]);
  useEffect(() => {
    const { current } = root;
    if (current !== null) return shownOnPage(current, latest.current, selected.ranges);
  }, [root, latest, selected.ranges]);
  const forget = () => {
    window.getSelection()?.removeAllRanges();
    setSelected((before) => ({ ...before, ranges: [] }));
  };
  // While the focus is in the tools, what was selected before counts.
  const current = () => (document.activeElement?.closest(".pen") ? selected.ranges : read());
  return { ...selected, current, forget };
}

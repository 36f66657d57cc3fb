import { type RefObject, useCallback, useEffect, useState } from "react";
import type { MarkedArticle } from "../article/marked-article";
import type { Range } from "../article/range";
import { useLatest } from "../ui/use-latest";
import { placeIn, selectedWords } from "./selected-words";

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
  /** Reads it at once, before the next frame. */
  readonly read: () => readonly Range[];
  readonly forget: () => void;
} {
  const [selected, setSelected] = useState(nothing);
  const latest = useLatest(marked);
  const read = useCallback((): readonly Range[] => {
    const { current } = root;
    if (current === null) return [];
    const ranges = selectedWords(current, latest.current);
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
  return { ...selected, read, forget };
}

/** Shows what is selected also while the focus is in the tools, where the browser can. */
function shownOnPage(root: Element, { paragraphs }: MarkedArticle, ranges: readonly Range[]) {
  if (!("highlights" in CSS) || ranges.length === 0) return undefined;
  const shown = ranges.flatMap(({ paragraph, start, end }) => {
    const id = paragraphs[paragraph]?.id ?? "";
    const element = root.querySelector(`[data-paragraph="${CSS.escape(id)}"]`);
    return element === null ? [] : [domRange(element, start, end)];
  });
  CSS.highlights.set("pen", new Highlight(...shown));
  return () => void CSS.highlights.delete("pen");
}

function domRange(element: Element, start: number, end: number): StaticRange {
  const [from, to] = [placeIn(element, start), placeIn(element, end)];
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.offset,
    endContainer: to.node,
    endOffset: to.offset,
  });
}

import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { MarkedArticle } from "../../../core/article/marked-article";
import type { Range } from "../../../core/article/range";
import { useLatest } from "../../ui/use-latest";
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
  /** Whether the reader is at work in the tools: pressed there last, or has the focus there. */
  const isInTools = useAtWork();
  // These listeners come before those of the keys, which let nobody hear what they have taken.
  useLayoutEffect(() => {
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
        // While the reader is at work in the tools, what was selected stays: some browsers let go of it
        // as soon as something else is pressed, and focus no button.
        if (!isInTools() || isSelecting(root.current)) read();
      });
    };
    document.addEventListener("selectionchange", onChange);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener("selectionchange", onChange);
    };
  }, [root, read, isInTools]);
  useEffect(() => {
    const { current } = root;
    if (current !== null) return shownOnPage(current, latest.current, selected.ranges);
  }, [root, latest, selected.ranges]);
  const forget = () => {
    window.getSelection()?.removeAllRanges();
    setSelected((before) => ({ ...before, ranges: [] }));
  };
  const current = () => (isInTools() && !isSelecting(root.current) ? selected.ranges : read());
  return { ...selected, current, forget };
}

/** Whether something of the text is selected: the handles of a phone do so without a press on it. */
function isSelecting(root: HTMLElement | null): boolean {
  const selection = window.getSelection();
  return selection?.isCollapsed === false && root?.contains(selection.anchorNode) === true;
}

/** Whether the tools, or what they have opened, were pressed last or have the focus. */
function useAtWork(): () => boolean {
  const isPressed = useRef(false);
  useLayoutEffect(() => {
    const onPress = ({ target }: Event) => {
      isPressed.current = isTool(target);
    };
    // What keys are for, the focus says.
    const onKey = () => {
      isPressed.current = false;
    };
    window.addEventListener("pointerdown", onPress, { capture: true });
    window.addEventListener("keydown", onKey, { capture: true });
    return () => {
      window.removeEventListener("pointerdown", onPress, { capture: true });
      window.removeEventListener("keydown", onKey, { capture: true });
    };
  }, []);
  return useCallback(() => isPressed.current || isTool(document.activeElement), []);
}

function isTool(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(".pen, [role=dialog]") !== null;
}

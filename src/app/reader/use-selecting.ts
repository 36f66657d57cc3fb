import { type RefObject, useCallback, useState } from "react";
import type { Selection } from "../../core/article/selection";
import type { Reading } from "../reading/reading";
import { useLatest } from "../ui/use-latest";
import { holdingPosition } from "./reading-line";

/**
 * The selection as it looks, and how to choose another. The marks follow at once; the address, and
 * with it every count, in the next moment: changing an address takes a browser longer than a frame
 * in a large article. Until then the choice is on its way, and what is chosen next builds on it.
 */
export function useSelecting(
  root: RefObject<HTMLElement | null>,
  { selection, intend, carryOut }: Reading,
) {
  const [chosen, setChosen] = useState({ next: selection, over: selection });
  const shown = chosen.over === selection ? chosen.next : selection;
  const latest = useLatest({ shown, selection });
  const select = useCallback(
    (change: (selection: Selection) => Selection) => {
      const { selection } = latest.current;
      const next = change(latest.current.shown);
      latest.current = { shown: next, selection };
      setChosen({ next, over: selection });
      intend({ selection: next });
      afterPaint(() => {
        if (root.current !== null) holdingPosition(root.current, carryOut);
      });
    },
    [root, latest, intend, carryOut],
  );
  return { shown, select };
}

/** Runs after the next frame has been painted; at once where nothing is painted. */
function afterPaint(run: () => void): void {
  if (document.hidden) {
    run();
    return;
  }
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      run();
    };
    port2.postMessage(undefined);
  });
}

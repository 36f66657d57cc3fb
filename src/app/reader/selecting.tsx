import {
  createContext,
  type ReactNode,
  type RefObject,
  use,
  useCallback,
  useMemo,
  useState,
} from "react";
import type { Selection } from "../../core/article/filtering/selection";
import { leftOut } from "../filters/left-out";
import { given, useReading } from "../reading/reading";
import { useLatest } from "../ui/use-latest";
import { holdingPosition } from "./reading-line";

interface Selecting {
  /** The selection as the reader has chosen it, which the address may follow a moment later. */
  readonly selected: Selection;
  readonly select: (change: (selection: Selection) => Selection) => void;
  /** What of the marks it leaves out, as a selector; undefined where all are shown. */
  readonly unmatched: string | undefined;
}

const SelectingContext = createContext<Selecting | undefined>(undefined);

interface Props {
  readonly root: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/**
 * Gives what is inside the selection as it looks, and the way to choose another. The marks follow at once;
 * the address, and with it every count, in the next moment: changing an address takes a browser longer
 * than a frame in a large article. Until then the choice is on its way, and what is chosen next builds on
 * it; of what is inside, only that is rendered which asks for it.
 */
export function SelectingProvider({ root, children }: Props) {
  const { marked, selection, intend, carryOut } = useReading();
  const [chosen, setChosen] = useState({ next: selection, over: selection });
  const selected = chosen.over === selection ? chosen.next : selection;
  const latest = useLatest({ selected, selection });
  const select = useCallback<Selecting["select"]>(
    (change) => {
      const { selection } = latest.current;
      const next = change(latest.current.selected);
      latest.current = { selected: next, selection };
      setChosen({ next, over: selection });
      intend({ selection: next });
      afterPaint(() => {
        if (root.current !== null) holdingPosition(root.current, carryOut);
      });
    },
    [root, latest, intend, carryOut],
  );
  const selecting = useMemo(
    () => ({ selected, select, unmatched: leftOut(marked, selected) }),
    [marked, selected, select],
  );
  return <SelectingContext value={selecting}>{children}</SelectingContext>;
}

/** The selection as it looks. Throws a RangeError outside of an article's text. */
export function useSelecting(): Selecting {
  return given(use(SelectingContext));
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

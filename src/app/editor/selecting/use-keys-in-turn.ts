import { useCallback, useEffect, useRef } from "react";
import { useLatest } from "../../ui/use-latest";

/** So long, in milliseconds, a key waits at most for what the one before has changed to be shown. */
const waitMs = 1000;

/**
 * Runs keys one after the other, each once the page shows what the one before has changed: a key is about
 * what is on the page. `isBehind` says whether the page does not show it yet. Gives the function that takes
 * a key, which says whether it has been taken.
 */
export function useKeysInTurn(
  run: (event: KeyboardEvent) => boolean,
  isBehind: () => boolean,
): (event: KeyboardEvent) => boolean {
  const waiting = useRef<KeyboardEvent[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useLatest({ run, isBehind });
  const flush = useCallback(
    (isLate = false) => {
      while (waiting.current.length > 0 && (isLate || !latest.current.isBehind())) {
        const [event] = waiting.current.splice(0, 1);
        if (event !== undefined) latest.current.run(event);
      }
      if (waiting.current.length === 0) clearTimeout(timer.current);
    },
    [latest],
  );
  // Whatever has been shown, it may be what a key waits for.
  useEffect(() => flush());
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback(
    (event: KeyboardEvent) => {
      const { current } = latest;
      if (waiting.current.length === 0 && !current.isBehind()) return current.run(event);
      waiting.current.push(event);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => flush(true), waitMs);
      return true;
    },
    [flush, latest],
  );
}

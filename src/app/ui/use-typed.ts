import { type RefObject, useEffect, useState } from "react";
import { useNavigationType } from "react-router";
import { useLatest } from "./use-latest";

/** After so long without a letter, in milliseconds, what is typed goes into the address. */
const typingPauseMs = 250;

/** The words in a field: as typed, and those of the address again after a link or a step in the history. */
export function useTyped(find: string) {
  const navigation = useNavigationType();
  const [typed, setTyped] = useState(find);
  const [known, setKnown] = useState(find);
  if (known !== find) {
    setKnown(find);
    // Otherwise it is what was typed a moment ago, and more may have been typed since.
    if (navigation !== "REPLACE") setTyped(find);
  }
  return [typed, setTyped] as const;
}

/** Calls `settle` a moment after the last letter, once it may. */
export function useAfterTyping(
  typed: string,
  mayCall: boolean,
  settle: RefObject<() => void>,
  pauseMs = typingPauseMs,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each letter begins the pause anew
  useEffect(() => {
    if (!mayCall) return;
    const timer = setTimeout(() => settle.current(), pauseMs);
    return () => clearTimeout(timer);
  }, [typed, mayCall, settle, pauseMs]);
}

/** What is typed, which `write` puts into the address a moment after the last letter: it replaces the entry there. */
export function useTypedInAddress(
  find: string,
  write: (typed: string) => void,
  pauseMs = typingPauseMs,
) {
  const [typed, setTyped] = useTyped(find);
  const settle = useLatest(() => write(typed));
  useAfterTyping(typed, typed !== find, settle, pauseMs);
  return [typed, setTyped] as const;
}

import { type RefObject, useEffect, useState } from "react";
import { useNavigationType } from "react-router";

/** After so long without a letter, in milliseconds, the address has the words and the page goes to the first result. */
const typingPauseMs = 250;

/** The words in the field: as typed, and those of the address again after a step in the history. */
export function useTyped(find: string) {
  const navigation = useNavigationType();
  const [typed, setTyped] = useState(find);
  const [known, setKnown] = useState(find);
  if (known !== find) {
    setKnown(find);
    // Otherwise it is what was typed a moment ago, and more may have been typed since.
    if (navigation === "POP") setTyped(find);
  }
  return [typed, setTyped] as const;
}

/** Calls `settle` a moment after the last letter, once the search is done. */
export function useAfterTyping(
  typed: string,
  isDone: boolean,
  settle: RefObject<() => void>,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: each letter, and the end of the search, begin the pause anew
  useEffect(() => {
    if (!isDone) return;
    const timer = setTimeout(() => settle.current(), typingPauseMs);
    return () => clearTimeout(timer);
  }, [typed, isDone, settle]);
}

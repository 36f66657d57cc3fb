import { useLayoutEffect, useMemo, useRef } from "react";
import { leftOut } from "../filters/left-out";
import { useRestedReading } from "../reading/rested-reading";
import { useStatus } from "../ui/status";
import { useWords } from "../wording/use-words";
import { shownOf } from "./shown-matches";
import type { LateMarks } from "./text/late-marks";

/**
 * What follows a choice once the reader rests, all in one change of the page: the marks next to the
 * window, and what a screen reader says.
 */
export function AtRest({ late }: { readonly late: LateMarks | undefined }) {
  const rested = useRestedReading();
  const words = useWords();
  const say = useStatus();
  const shown = shownOf(rested, words);
  const isFirst = useRef(true);
  const { marked, selection } = rested;
  const unmatched = useMemo(() => leftOut(marked, selection), [marked, selection]);
  useLayoutEffect(() => late?.leaveOutNearby(unmatched), [late, unmatched]);
  useLayoutEffect(() => {
    say(shown, isFirst.current ? undefined : "now");
    isFirst.current = false;
  }, [say, shown]);
  return null;
}

import { useLayoutEffect, useRef } from "react";
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
  useLayoutEffect(() => late?.followNearby(), [late, rested]);
  useLayoutEffect(() => {
    say(shown, isFirst.current ? undefined : "now");
    isFirst.current = false;
  }, [say, shown]);
  return null;
}

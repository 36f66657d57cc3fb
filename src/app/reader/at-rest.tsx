import { useLayoutEffect, useMemo } from "react";
import { leftOut } from "../filters/left-out";
import { useRestedReading } from "../reading/rested-reading";
import type { LateMarks } from "./text/late-marks";

/** Brings a choice to the marks next to the window once the reader rests. */
export function AtRest({ late }: { readonly late: LateMarks | undefined }) {
  const { marked, selection } = useRestedReading();
  const unmatched = useMemo(() => leftOut(marked, selection), [marked, selection]);
  useLayoutEffect(() => late?.leaveOutNearby(unmatched), [late, unmatched]);
  return null;
}

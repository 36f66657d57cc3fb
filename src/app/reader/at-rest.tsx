import { useLayoutEffect, useMemo } from "react";
import { leftOut } from "../filters/left-out";
import { useRestedReading } from "../reading/rested-reading";
import type { TextSurface } from "./text/text-surface";

/** Brings a choice to the marks next to the window once the reader rests. */
export function AtRest({ surface }: { readonly surface: TextSurface }) {
  const { marked, selection } = useRestedReading();
  const unmatched = useMemo(() => leftOut(marked, selection), [marked, selection]);
  useLayoutEffect(() => surface.leaveOutNearby(unmatched), [surface, unmatched]);
  return null;
}

import { startTransition, useEffect, useState } from "react";
import { useIsOnFirstPage } from "../ui/first-page";

/** Whether what stands beside the text in columns of its own is shown: the text comes first. */
export function useSides(): boolean {
  // Not useDeferredValue with an initial value: React 19 renders all of it again and again for as long
  // as it holds the first commit back, some 60 times in 300 ms.
  const [hasSides, setHasSides] = useState(useIsOnFirstPage());
  useEffect(() => startTransition(() => setHasSides(true)), []);
  return hasSides;
}

import { useLayoutEffect, useState } from "react";
import { flushSync } from "react-dom";
import { onPrint } from "./on-print";

/** Whether the page is being printed: what is rendered for that is there before paper is laid out. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useLayoutEffect(() => {
    setPrinting(window.matchMedia?.("print").matches ?? false);
    return onPrint(
      () => flushSync(() => setPrinting(true)),
      () => setPrinting(false),
    );
  }, []);
  return printing;
}

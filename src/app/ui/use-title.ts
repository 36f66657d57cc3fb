import { useEffect } from "react";
import { useWords } from "../wording/use-words";

/** Names the page in the document's title, the most particular first and the site last; what is empty is left out. */
export function useTitle(...parts: readonly (string | undefined)[]): void {
  const { site } = useWords();
  const title = [...parts, site].filter(Boolean).join(" · ");
  useEffect(() => {
    document.title = title;
  }, [title]);
}

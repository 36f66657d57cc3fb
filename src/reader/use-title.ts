import { useEffect } from "react";
import type { Reading } from "../reading/reading";
import { useWords } from "../wording/use-words";

/** Names the section, the article and the site in the document's title. */
export function useTitle({ marked, section }: Reading): void {
  const words = useWords();
  useEffect(() => {
    const parts = [section?.heading, marked.article.headline, words.site];
    document.title = parts.filter((part) => part !== undefined).join(" · ");
  }, [marked, section, words]);
}

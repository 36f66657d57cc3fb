import { useEffect } from "react";
import { useWords } from "../wording/use-words";
import { useReading } from "./reading";

/** Names the page and its article in the document's title; before them the host, where the article is not ours. */
export function usePageTitle(page: string | undefined): void {
  const { site } = useWords();
  const { marked, elsewhere } = useReading();
  const parts = [elsewhere?.host, page, marked.article.headline, site];
  const title = parts.filter((part) => part !== undefined).join(" · ");
  useEffect(() => {
    document.title = title;
  }, [title]);
}

import { useTitle } from "../ui/use-title";
import { useReading } from "./reading";

/** Names the page and its article in the document's title; before them the host, where the article is not ours. */
export function usePageTitle(page: string | undefined): void {
  const { marked, elsewhere } = useReading();
  useTitle(elsewhere?.host, page, marked.article.headline);
}

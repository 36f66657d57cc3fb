import { useTitle } from "../ui/use-title";
import { useReading } from "./reading";

/** Names the page and its article in the document's title; before them the host, where the article is not ours. */
export function usePageTitle(page: string | undefined): void {
  const { marked, origin } = useReading();
  useTitle(origin.from === "web" ? origin.host : undefined, page, marked.article.headline);
}

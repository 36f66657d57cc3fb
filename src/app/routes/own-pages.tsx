import { Suspense } from "react";
import { useParams } from "react-router";
import { patterns } from "../../core/address/paths";
import { OwnPage } from "../quotations/own-page";
import { part } from "../ui/part";
import { useWords } from "../wording/use-words";
import { NotFoundPage } from "./not-found-page";

const NewArticlePage = part(() => import("../device/new-article-page"));

/** What is the reader's own: all of it together, and a new article. */
export function OwnPages() {
  const words = useWords();
  const { page } = useParams();
  if (page === undefined) return <OwnPage />;
  if (`${patterns.own}/${page}` !== patterns.newArticle) return <NotFoundPage />;
  return (
    <Suspense fallback={<p className="text-sm text-ink-soft">{words.errors.loading}</p>}>
      <NewArticlePage />
    </Suspense>
  );
}

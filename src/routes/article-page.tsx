import { useQueryErrorResetBoundary, useSuspenseQuery } from "@tanstack/react-query";
import { Suspense } from "react";
import { useParams } from "react-router";
import { articleQuery } from "../library/queries";
import { Reader } from "../reader/reader";
import { LoadBoundary } from "./load-boundary";
import { ArticleSkeleton } from "./page-skeleton";

/** An article at its address. */
export default function ArticlePage() {
  const { articleId = "" } = useParams();
  const { reset } = useQueryErrorResetBoundary();
  return (
    <LoadBoundary key={articleId} articleId={articleId} onRetry={reset}>
      <Suspense fallback={<ArticleSkeleton />}>
        <LoadedArticle articleId={articleId} />
      </Suspense>
    </LoadBoundary>
  );
}

function LoadedArticle({ articleId }: { articleId: string }) {
  const { data } = useSuspenseQuery(articleQuery(articleId));
  return <Reader key={articleId} marked={data} />;
}

import { useQueryErrorResetBoundary, useSuspenseQuery } from "@tanstack/react-query";
import { Suspense, useDeferredValue } from "react";
import { Outlet, useParams } from "react-router";
import type { MarkedArticle } from "../article/marked-article";
import { articleQuery } from "../library/queries";
import { LaterReadingProvider, ReadingProvider } from "../reading/reading";
import { useAddress } from "../reading/use-address";
import { LoadBoundary } from "./load-boundary";
import { ArticleSkeleton } from "./page-skeleton";

/** An article, loaded and settled against its address; which page of it is shown is the route below. */
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
  return <SettledArticle key={articleId} marked={data} />;
}

function SettledArticle({ marked }: { marked: MarkedArticle }) {
  const reading = useAddress(marked);
  return (
    <ReadingProvider value={reading}>
      <LaterReadingProvider value={useDeferredValue(reading)}>
        <Outlet />
      </LaterReadingProvider>
    </ReadingProvider>
  );
}

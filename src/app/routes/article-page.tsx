import { useQueryErrorResetBoundary, useSuspenseQuery } from "@tanstack/react-query";
import { Suspense, useMemo } from "react";
import { Outlet } from "react-router";
import { articleHref } from "../../core/address/paths";
import { isUnnamed, type Provenance } from "../../core/address/provenance";
import type { Document } from "../../sources/library/document";
import { articleQuery } from "../../sources/library/queries";
import { GoingProvider, ReadingProvider } from "../reading/reading";
import { RestedReadingProvider } from "../reading/rested-reading";
import { useAddress } from "../reading/use-address";
import { useProvenance } from "../reading/use-provenance";
import { part } from "../ui/part";
import { LoadBoundary } from "./load-boundary";
import { ArticleSkeleton, PageSkeleton } from "./page-skeleton";

const ReadPage = part(() => import("./read-page"));
const Whence = part(() => import("./whence"));

/** Loads what an article of the reader's own has before it, so that it is shown in one step. */
export async function loadWhence(): Promise<void> {
  const [{ loadNotes }] = await Promise.all([import("./whence"), Whence.load()]);
  await loadNotes();
}

/** An article, loaded and settled against its address; which page of it is shown is the route below. */
export default function ArticlePage() {
  const { provenance } = useProvenance();
  const { reset } = useQueryErrorResetBoundary();
  if (isUnnamed(provenance)) {
    return (
      <Suspense fallback={<PageSkeleton />}>
        <ReadPage />
      </Suspense>
    );
  }
  return (
    <LoadBoundary key={articleHref(provenance)} provenance={provenance} onRetry={reset}>
      <Suspense fallback={<ArticleSkeleton provenance={provenance} />}>
        <LoadingArticle provenance={provenance} />
      </Suspense>
    </LoadBoundary>
  );
}

function LoadingArticle({ provenance }: { provenance: Provenance }) {
  const { data } = useSuspenseQuery(articleQuery(provenance));
  return (
    <SettledArticle
      key={data.origin.from === "device" ? data.origin.file.revision : undefined}
      loaded={data}
    />
  );
}

function SettledArticle({ loaded }: { loaded: Document }) {
  const reading = useAddress(loaded);
  const { go, hrefNow } = reading;
  const going = useMemo(() => ({ go, hrefNow }), [go, hrefNow]);
  return (
    <ReadingProvider value={reading}>
      <GoingProvider value={going}>
        <RestedReadingProvider reading={reading}>
          {/* Within the same boundary: nothing of the article is shown before its banner is. */}
          {loaded.origin.from !== "library" && <Whence loaded={loaded} />}
          <Outlet />
        </RestedReadingProvider>
      </GoingProvider>
    </ReadingProvider>
  );
}

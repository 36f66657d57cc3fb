import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from "react";
import { type Progress, progressOfLoading } from "../library/opening/progress";
import { Region } from "../ui/region";
import { useWords } from "../wording/use-words";

const StillLoading = lazy(() => import("./still-loading"));

/** After so long, in milliseconds, the reader is told that there is still something coming. */
const patience = 3000;

/** Stands for a page whose code is on its way; shows itself only after 300 ms. */
export function PageSkeleton() {
  return <Lines />;
}

/** Stands for an article that is on its way; shows itself only after 300 ms. */
export function ArticleSkeleton() {
  const progress = useSyncExternalStore(
    progressOfLoading.subscribe,
    progressOfLoading.now,
    progressOfLoading.now,
  );
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return <Lines progress={progress} isLate={isLate} />;
}

function Lines({ progress, isLate = false }: { progress?: Progress; isLate?: boolean }) {
  const words = useWords();
  return (
    <main className="skeleton" aria-busy="true" aria-label={words.errors.loading}>
      {progress !== undefined && (
        <p className="skeleton-progress" role="status">
          {words.errors.progress[progress]}
        </p>
      )}
      {isLate && (
        <Region name="still loading">
          <Suspense fallback={null}>
            <StillLoading />
          </Suspense>
        </Region>
      )}
      <div className="skeleton-headline" />
      <div className="skeleton-headline skeleton-short" />
      {Array.from({ length: 9 }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are alike and never change
        <div key={line} className="skeleton-line" />
      ))}
    </main>
  );
}

import { type ReactNode, Suspense, useEffect, useState, useSyncExternalStore } from "react";
import type { Provenance } from "../../core/address/provenance";
import { type Progress, progressOfLoading } from "../../sources/library/opening/progress";
import { part } from "../ui/part";
import { Region } from "../ui/region";
import { useWords } from "../wording/use-words";

const StillLoading = part(() => import("./still-loading"));

/** After so long, in milliseconds, the reader is told that there is still something coming. */
const lateNoticeDelayMs = 3000;

/** Stands for a page whose code is on its way; shows itself only after 300 ms. */
export function PageSkeleton() {
  return <Lines />;
}

/** Stands for an article that is on its way; shows itself only after 300 ms. */
export function ArticleSkeleton({ provenance }: { provenance: Provenance }) {
  const progress = useSyncExternalStore(
    progressOfLoading.subscribe,
    progressOfLoading.now,
    progressOfLoading.now,
  );
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), lateNoticeDelayMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Lines progress={progress}>
      {isLate && (
        <Region name="still loading">
          <Suspense fallback={null}>
            <StillLoading provenance={provenance} />
          </Suspense>
        </Region>
      )}
    </Lines>
  );
}

function Lines({ progress, children }: { progress?: Progress; children?: ReactNode }) {
  const words = useWords();
  return (
    <main className="skeleton" aria-busy="true" aria-label={words.errors.loading}>
      {progress !== undefined && (
        <p className="skeleton-progress" role="status">
          {words.errors.progress[progress]}
        </p>
      )}
      {children}
      <div className="skeleton-headline" />
      <div className="skeleton-headline" />
      {Array.from({ length: 9 }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are alike and never change
        <div key={line} />
      ))}
    </main>
  );
}

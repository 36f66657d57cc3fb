import { useSyncExternalStore } from "react";
import { type Progress, progressOfLoading } from "../library/opening/progress";
import { useWords } from "../wording/use-words";

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
  return <Lines progress={progress} />;
}

function Lines({ progress }: { progress?: Progress }) {
  const words = useWords();
  return (
    <main className="skeleton" aria-busy="true" aria-label={words.errors.loading}>
      {progress !== undefined && (
        <p className="skeleton-progress" role="status">
          {words.errors.progress[progress]}
        </p>
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

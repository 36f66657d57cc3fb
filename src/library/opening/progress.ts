import type { Step } from "./examine";

/** How far the article is that is being loaded. */
export type Progress = "fetching" | Step;

let now: Progress = "fetching";
const listeners = new Set<() => void>();

export function tellProgress(progress: Progress): void {
  now = progress;
  for (const listener of listeners) listener();
}

/** For useSyncExternalStore: how far the article is that was asked for last. */
export const progressOfLoading = {
  now: () => now,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

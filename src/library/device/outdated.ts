let isOutdated = false;
const listeners = new Set<() => void>();

/** A newer version of the app, in another tab, has taken the storage over from this one. */
export function tellOutdated(): void {
  isOutdated = true;
  for (const listener of listeners) listener();
}

/** For useSyncExternalStore: whether this tab has an old version of the app. */
export const outdated = {
  now: () => isOutdated,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

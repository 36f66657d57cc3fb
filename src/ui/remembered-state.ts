import { useSyncExternalStore } from "react";
import { remember, remembered } from "./storage";

/** A choice of the reader's that every page shares, and that is there again at the next visit. */
export interface RememberedState<T> {
  /** Renders anew when it changes; before the app has taken over, what `parse` makes of nothing. */
  readonly use: () => T;
  readonly get: () => T;
  readonly set: (value: T) => void;
}

/** Remembers a choice under a key on this device; `parse` makes one of whatever is kept, or of undefined. */
export function rememberedState<T>(key: string, parse: (kept: unknown) => T): RememberedState<T> {
  const listeners = new Set<() => void>();
  let current: { readonly value: T } | undefined;
  const get = () => {
    current ??= { value: parse(remembered(key)) };
    return current.value;
  };
  const standard = parse(undefined);
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    use: () => useSyncExternalStore(subscribe, get, () => standard),
    get,
    set: (value) => {
      current = { value };
      remember(key, value);
      for (const listener of listeners) listener();
    },
  };
}

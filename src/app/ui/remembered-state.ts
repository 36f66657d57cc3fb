import { useSyncExternalStore } from "react";
import { Listeners } from "../../sources/store/listeners";
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
  const listeners = new Listeners();
  let current: { readonly value: T } | undefined;
  const get = () => {
    current ??= { value: parse(remembered(key)) };
    return current.value;
  };
  const standard = parse(undefined);
  return {
    use: () => useSyncExternalStore(listeners.add, get, () => standard),
    get,
    set: (value) => {
      current = { value };
      remember(key, value);
      listeners.tell();
    },
  };
}

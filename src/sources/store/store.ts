import { Listeners } from "./listeners";

/** A value outside of React. `now` and `subscribe` are for useSyncExternalStore. */
export interface Store<T> {
  readonly now: () => T;
  readonly subscribe: (listener: () => void) => () => void;
  /** Sets the value, and tells who follows it. */
  readonly set: (value: T) => void;
}

export function storeOf<T>(first: T): Store<T> {
  const listeners = new Listeners();
  let value = first;
  return {
    now: () => value,
    subscribe: listeners.add,
    set: (next) => {
      value = next;
      listeners.tell();
    },
  };
}

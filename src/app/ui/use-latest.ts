import { type RefObject, useLayoutEffect, useRef } from "react";

/** The value of the latest render, for what is called later than its own: always the same ref. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}

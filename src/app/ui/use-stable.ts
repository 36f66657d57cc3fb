import { useMemo } from "react";

/** An object with these fields: the same one while each of them is the same. It always has the same fields. */
export function useStable<T extends object>(value: T): T {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the values are what it is made of
  return useMemo(() => value, Object.values(value));
}

import { createContext, type ReactNode, startTransition, use, useEffect, useState } from "react";
import { given, type Reading } from "./reading";

const RestedContext = createContext<Reading | undefined>(undefined);

/** How long nothing may change before the reader rests, in milliseconds. */
const rest = 300;

/** Gives what is inside the reading as it was when the reader last rested. */
export function RestedReadingProvider({
  reading,
  children,
}: {
  readonly reading: Reading;
  readonly children: ReactNode;
}) {
  const [rested, setRested] = useState(reading);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setRested(reading)), rest);
    return () => clearTimeout(timer);
  }, [reading]);
  return <RestedContext value={rested}>{children}</RestedContext>;
}

/**
 * The reading for what nobody waits for, such as the marks that are not in the window: filters that are
 * pressed one after another do not wait for it. Throws a RangeError outside of an article's pages.
 */
export function useRestedReading(): Reading {
  return given(use(RestedContext));
}

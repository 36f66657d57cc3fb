import type { ReactNode } from "react";
import type { Failure } from "./after-load";
import { useLoaded } from "./use-loaded";

// Loaded already when the page rests: when it is needed its own code may be gone.
const load = () => import("./after-load");

/** What happened and a way to report it; until that is loaded, the error's own words. */
export function useFailureDetails(failure: Failure): ReactNode {
  const loaded = useLoaded(load);
  return loaded ? <loaded.FailureDetails {...failure} /> : <p>{String(failure.error)}</p>;
}

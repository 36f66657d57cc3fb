import type { ReactNode } from "react";
import { isLostCode } from "../../offline/lost-code";
import { useWords } from "../wording/use-words";
import type { Failure } from "./after-load";
import { useLoaded } from "./use-loaded";

// Loaded already when the page rests: when it is needed its own code may be gone.
const load = () => import("./after-load");

/** What happened and a way to report it; until that is loaded, or if it never is, what happened. */
export function useFailureDetails(failure: Failure): ReactNode {
  const { errors } = useWords();
  const loaded = useLoaded(load);
  if (loaded) return <loaded.FailureDetails {...failure} />;
  return <p>{isLostCode(failure.error) ? errors.lost : String(failure.error)}</p>;
}

import { holdPage } from "../ui/hold-page";
import type { Session } from "./session";

/** Has the browser ask before the page is closed while changes are neither on the disk nor in a saved file. */
export function holdWhileWaiting(session: Session): void {
  let release: (() => void) | undefined;
  session.subscribe(() => {
    const isHeld = session.isOnlyHere;
    if (isHeld) release ??= holdPage();
    else {
      release?.();
      release = undefined;
    }
  });
}

import { storeOf } from "../../store/store";

/** Whether this tab has an old version of the app. */
export const outdated = storeOf(false);

/** A newer version of the app, in another tab, has taken the storage over from this one. */
export function tellOutdated(): void {
  outdated.set(true);
}

import { storeOf } from "../../store/store";
import type { Step } from "./examine";

/** How far the article is that is being loaded. */
export type Progress = "fetching" | Step;

/** How far the article is that was asked for last. */
export const progressOfLoading = storeOf<Progress>("fetching");

export function tellProgress(progress: Progress): void {
  progressOfLoading.set(progress);
}

// The code that only large articles need: loaded with the first of them.
import { type HowLarge, isLarge } from "./stretches";

type Code = typeof import("./late-marks");

let loaded: Code | undefined;
let loading: Promise<Code> | undefined;

/** Loads it; asked for again where that fails. */
export function loadLateMarks(): Promise<Code> {
  loading ??= import("./late-marks").then(
    (code) => {
      loaded = code;
      return code;
    },
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

/** What has been loaded of it. A promise, even a settled one, would have a skeleton shown for 300 ms. */
export function loadedLateMarks(): Code | undefined {
  return loaded;
}

/** Loads what an article needs to be shown at once. What cannot be loaded is asked for again by the text. */
export async function loadForText(article: HowLarge): Promise<void> {
  if (isLarge(article)) await loadLateMarks().catch(() => {});
}

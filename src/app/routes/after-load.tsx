import { useLoaded } from "../ui/use-loaded";
import { untilIdle } from "../ui/when-idle";

/**
 * For so long, in milliseconds, nobody has done anything with a page that rests: what comes then
 * fetches all code anew, and would do so while the reader opens their first article or filters it.
 */
const rest = 4000;

/** What nobody waits for: loaded once the page has all it needs and rests. Not while developing. */
export function AfterLoad() {
  const loaded = useLoaded(load);
  return loaded && <loaded.NewVersion />;
}

async function load() {
  if (!import.meta.env.PROD) return undefined;
  await new Promise((resolve) => {
    if (document.readyState === "complete") resolve(undefined);
    else window.addEventListener("load", resolve);
  });
  await resting();
  await untilIdle();
  return import("../ui/after-load");
}

/** Resolves once the reader has left the page alone for a while, or looks at another. */
function resting(): Promise<void> {
  return new Promise((resolve) => {
    const all = new AbortController();
    const done = () => {
      all.abort();
      resolve();
    };
    let timer = setTimeout(done, rest);
    const again = () => {
      clearTimeout(timer);
      timer = setTimeout(done, rest);
    };
    const options = { passive: true, capture: true, signal: all.signal };
    for (const type of ["pointerdown", "click", "keydown", "wheel", "touchmove"]) {
      window.addEventListener(type, again, options);
    }
    document.addEventListener("visibilitychange", () => document.hidden && done(), options);
  });
}

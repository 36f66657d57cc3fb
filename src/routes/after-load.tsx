import { whenIdle } from "../reader/text/when-idle";
import { useLoaded } from "../ui/use-loaded";

/**
 * For so long, in milliseconds, a page that has loaded is the reader's alone: what comes then fetches
 * all code anew, and would do so while they open their first article.
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
  await new Promise((resolve) => setTimeout(resolve, rest));
  await new Promise((resolve) => {
    whenIdle(() => {
      resolve(undefined);
      return false;
    });
  });
  return import("../ui/after-load");
}

import { whenIdle } from "../reader/text/when-idle";
import { useLoaded } from "../ui/use-loaded";

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
  await new Promise((resolve) => {
    whenIdle(() => {
      resolve(undefined);
      return false;
    });
  });
  return import("../ui/after-load");
}

import type { ToServiceWorker } from "./messages";
import { servedPage } from "./served-page";
import { hasUnsaved } from "./unsaved";

/** How long a new version may take to come into force before the page is loaded all the same, in milliseconds. */
const answerTimeoutMs = 3000;

/** So long after a reload, in milliseconds, none happens by itself: one that did not help is not repeated. */
const pause = 10_000;

/** Loads the page again at the same address, with the new version if one waits. */
export async function takeNewVersion(): Promise<void> {
  try {
    const waiting = (await navigator.serviceWorker?.getRegistration())?.waiting;
    if (waiting) await inForce(waiting);
  } finally {
    window.location.reload();
  }
}

/** What has come of code that could not be loaded. */
export type Recovery =
  /** The page is being loaded again. */
  | "reloading"
  /** That would help, but something on the screen is unsaved. */
  | "unsaved"
  /** That would not help: there is no newer version, or nobody answers. */
  | "none";

/**
 * Brings a page whose code is gone to the version that is served now, if there is one, at the same
 * address. `isWhole` says that nothing else is on the screen: then the page is loaded again whenever
 * the server answers.
 */
export async function recover(isWhole: boolean): Promise<Recovery> {
  if (hasJustReloaded()) return "none";
  const page = await servedPage();
  if (page === undefined || !(isWhole || isOfOtherVersion(page))) return "none";
  if (hasUnsaved()) return "unsaved";
  void takeNewVersion();
  return "reloading";
}

function inForce(waiting: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    waiting.addEventListener("statechange", () => {
      if (waiting.state === "activated" || waiting.state === "redundant") resolve();
    });
    setTimeout(resolve, answerTimeoutMs);
    waiting.postMessage({ type: "take-over" } satisfies ToServiceWorker);
  });
}

/** Needs neither storage nor a clock that is right. */
function hasJustReloaded(): boolean {
  const [arrival] = performance.getEntriesByType("navigation");
  const isReload = arrival instanceof PerformanceNavigationTiming && arrival.type === "reload";
  return isReload && performance.now() < pause;
}

/** The first script bears the hash of all code in its name. */
function isOfOtherVersion(page: string): boolean {
  const script = document.querySelector<HTMLScriptElement>("script[type=module]");
  return script !== null && !page.includes(new URL(script.src).pathname);
}

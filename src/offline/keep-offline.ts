import { registerServiceWorker } from "../sources/trusted/own-script";
import type { IsSameVersion, ToServiceWorker } from "./messages";
import { hasUnsaved } from "./unsaved";

/** A tab that stays open looks for a new version when it is come back to, this often at most, in milliseconds. */
const between = 3_600_000;

/**
 * Registers the service worker and tells it what the page has loaded without one. Calls `offer` when
 * a newer version is there for the reader to take. Where the browser has no service worker, or lets
 * us have none, everything works as long as there is a network.
 */
export async function keepOffline(offer: () => void): Promise<void> {
  const { serviceWorker } = navigator;
  let isKept = serviceWorker.controller !== null;
  serviceWorker.addEventListener("controllerchange", async () => {
    const { controller } = serviceWorker;
    if (!isKept && controller !== null && (await isOfSameVersion(controller))) isKept = true;
    else if (hasUnsaved()) offer();
    else window.location.reload();
  });

  const base = import.meta.env.BASE_URL;
  const registration = await registerServiceWorker(`${base}sw.js`, base);
  // The first worker waits for a moment too, but there is none before it.
  const look = () => registration.active && registration.waiting && offer();
  registration.addEventListener("updatefound", () =>
    registration.installing?.addEventListener("statechange", look),
  );
  look();
  lookAgain(registration);

  const { active } = await serviceWorker.ready;
  if (!isKept && active !== null && !(await isOfSameVersion(active))) offer();
}

/** Asks a worker whether it is of the page's version; one that is keeps what the page has loaded. */
function isOfSameVersion(worker: ServiceWorker): Promise<IsSameVersion> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<IsSameVersion>) => resolve(data);
    const addresses = performance
      .getEntriesByType("resource")
      .map(({ name }) => name)
      .filter((address) => address.startsWith(window.location.origin));
    worker.postMessage({ type: "loaded", addresses } satisfies ToServiceWorker, [port2]);
  });
}

function lookAgain(registration: ServiceWorkerRegistration): void {
  let last = performance.now();
  document.addEventListener("visibilitychange", () => {
    if (document.hidden || performance.now() - last < between) return;
    last = performance.now();
    registration.update().catch(() => {
      // No network: the next time will do.
    });
  });
}

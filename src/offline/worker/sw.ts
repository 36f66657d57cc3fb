// The service worker: one version of the app, and what has been read with it, for when there is no
// network. How it is held that no page is put together from two versions:
//
// - A worker is one version. The build writes into it the list of all files of that version.
// - The app (code, styles, Latin letters, the catalogue, what the articles have in common) is fetched
//   as a whole when the version is installed, and every request for a part of it is answered from
//   there, online and offline alike.
// - So is every address of the app: with the page without content of the same version. The pages made
//   beforehand are for first visits, for readers without script and for machines.
// - An article, a picture, the search are kept when they have been read, if they are this version's
//   by their hash. Where the server has a newer one already, that is handed on and not kept: an
//   article's file is whole in itself, and what the build found out about it holds by its checksum.
// - A new version is installed beside the old one, with what has been read renewed. It waits until the
//   reader takes it (src/app/ui/after-load.tsx offers it) or no page of the old one is open; then all pages change
//   to it together, each by being loaded again.
// - A first page has been loaded without a worker. It is taken over only when all its code is of the
//   worker's version, and what it has loaded is kept then.
import { PrecacheController } from "workbox-precaching";
import type { ToServiceWorker } from "../messages";
import { type FileOfVersion, isAddressOfApp, isOfApp, shell } from "./files-of-version";
import { ReadFiles } from "./read-files";

declare const self: ServiceWorkerGlobalScope;

const files = self.__WB_MANIFEST as readonly FileOfVersion[]; // scripts/offline-plugin.ts writes it
const { scope } = self.registration;
const whole = (path: string) => new URL(path, scope).href;

// By scope: several apps may be served from one host. The names are also in scripts/kill-switch.js.
const app = new PrecacheController({ cacheName: `on-record:app:${scope}` });
app.precache(files.filter(({ url }) => isOfApp(url)).map((file) => ({ ...file })));

const read = new ReadFiles(
  `on-record:read:${scope}`,
  new Map(
    files.flatMap(({ url, revision }) =>
      revision === null || isOfApp(url) ? [] : [[whole(url), revision]],
    ),
  ),
);

self.addEventListener("install", (event) => event.waitUntil(read.renew().catch(() => {})));
self.addEventListener("activate", (event) => event.waitUntil(read.forgetOthers().catch(() => {})));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const address = origin + pathname;
  if (request.method !== "GET" || !address.startsWith(scope)) return;
  if (request.mode === "navigate") {
    if (isAddressOfApp(pathname)) event.respondWith(fromApp(whole(shell), request));
  } else if (app.getCacheKeyForURL(address) !== undefined) {
    event.respondWith(fromApp(address, request));
  } else if (read.has(address)) {
    event.respondWith(read.answer(request, address, () => void self.registration.update()));
  }
});

async function fromApp(address: string, request: Request): Promise<Response> {
  const kept = await app.matchPrecache(address).catch(() => undefined);
  return kept ?? fetch(request);
}

self.addEventListener("message", (event) => {
  const told = event.data as ToServiceWorker; // nothing but pages of this app can tell a worker anything
  if (told.type === "take-over") {
    void self.skipWaiting();
    return;
  }
  const isSame = isOfThisVersion(told.addresses);
  event.ports[0]?.postMessage(isSame);
  if (isSame) {
    event.waitUntil(Promise.all([self.clients.claim(), read.fetchAndKeep(told.addresses)]));
  }
});

/** Whether all code that a page has loaded is of this version. */
function isOfThisVersion(addresses: readonly string[]): boolean {
  const code = addresses.filter((address) => address.startsWith(whole("assets/")));
  return code.every((address) => app.getCacheKeyForURL(address) !== undefined || read.has(address));
}

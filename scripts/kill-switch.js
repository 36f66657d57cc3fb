// A service worker that takes the one before out of service and leaves nothing behind. Served as
// sw.js, in place of the one that the build makes, until no reader can have the broken one any more.
// CONTRIBUTING.md says when and how.
self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      const { scope } = self.registration;
      // The names are those of src/offline/worker/sw.ts: other apps of this host keep what is theirs.
      const names = await caches.keys();
      const own = names.filter((name) => /^on-record:\w+:/.test(name) && name.endsWith(scope));
      await Promise.all(own.map((name) => caches.delete(name)));
      const pages = await self.clients.matchAll({ type: "window" });
      await self.registration.unregister();
      // From the network, at the same addresses: what is on the screen is of the broken version.
      await Promise.all(pages.map((page) => page.navigate(page.url).catch(() => undefined)));
    })(),
  );
});

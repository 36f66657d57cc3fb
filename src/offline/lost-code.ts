// The room of what happens without a network and between two versions of the app: what a page tells
// the service worker, and how it gets to the version that is served now. Plain TypeScript, without
// React; it imports src/sources/trusted only. worker/ is the service worker itself.

const lost = new WeakSet<Error>();

// Vite says so of every import(); the error itself reads differently in each browser.
globalThis.addEventListener?.("vite:preloadError", ({ payload }) => lost.add(payload));

/**
 * Whether the error is that code could not be loaded: a newer version has taken its place, or the
 * network is away.
 */
export function isLostCode(error: unknown): boolean {
  return error instanceof Error && lost.has(error);
}

/** What a page tells the service worker. To `loaded` it answers, by the port that comes along. */
export type ToServiceWorker =
  /** What the page has loaded, by whole addresses: a first page loads before there is a worker. */
  | { readonly type: "loaded"; readonly addresses: readonly string[] }
  /** The reader wants the new version: all pages change to it at once. */
  | { readonly type: "take-over" };

/** Whether the page is of the worker's version. */
export type IsSameVersion = boolean;

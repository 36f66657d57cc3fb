/** In the page: waits until it is as its window and its styles say, which what observes them answers a frame later. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

/** What is done at a time where the browser does not say how much time there is, in milliseconds. */
const turn = 8;

/** After this long a busy page does one step all the same, in milliseconds. */
const patience = 400;

/**
 * Takes step after step while the page has nothing better to do, until one says that it was the
 * last by returning false. Returns the way to stop before.
 */
export function whenIdle(step: () => boolean): () => void {
  let stopped = false;
  const run = (left: () => number) => {
    if (stopped) return;
    do {
      if (!step()) return;
    } while (left() > 2);
    ask();
  };
  const ask = () => {
    // Safari has no idle callbacks.
    if (typeof requestIdleCallback === "function") {
      requestIdleCallback((deadline) => run(() => deadline.timeRemaining()), { timeout: patience });
    } else {
      const end = performance.now() + turn;
      setTimeout(() => run(() => end - performance.now()), 0);
    }
  };
  ask();
  return () => {
    stopped = true;
  };
}

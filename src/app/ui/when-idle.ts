/** How long it works at a time, in milliseconds: what a reader presses meanwhile waits no longer. */
const turn = 8;

/** After this long a busy page does one step all the same, in milliseconds. */
const idleTimeoutMs = 400;

/**
 * Takes step after step while the page has nothing better to do, until one says that it was the
 * last by returning false. Returns the way to stop before.
 */
export function whenIdle(step: () => boolean): () => void {
  let stopped = false;
  const run = (milliseconds: number) => {
    const end = performance.now() + milliseconds;
    do {
      if (stopped || !step()) return;
    } while (performance.now() < end);
    ask();
  };
  const ask = () => {
    // Safari has no idle callbacks.
    if (typeof requestIdleCallback === "function") {
      requestIdleCallback((deadline) => run(Math.min(turn, deadline.timeRemaining() - 2)), {
        timeout: idleTimeoutMs,
      });
    } else {
      setTimeout(() => run(turn), 0);
    }
  };
  ask();
  return () => {
    stopped = true;
  };
}

/** Resolves when the page has nothing better to do, or has had no rest for a while. */
export function untilIdle(): Promise<void> {
  return new Promise((resolve) => {
    whenIdle(() => {
      resolve();
      return false;
    });
  });
}

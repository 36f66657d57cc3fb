/** How long it works at a time, in milliseconds: less than a frame. */
const turn = 7;

/** Takes all steps, the first ones at once, and lets the page have its turn in between. Returns the way to stop. */
export function inTurns(steps: Iterator<void>, turned: (isDone: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = () => {
    const end = performance.now() + turn;
    let isDone = false;
    while (!isDone && performance.now() < end) isDone = steps.next().done === true;
    if (!isDone) timer = setTimeout(run, 0);
    turned(isDone);
  };
  run();
  return () => clearTimeout(timer);
}

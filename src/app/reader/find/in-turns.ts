/**
 * How long it works at a time, in milliseconds: a few at first, so that a letter is on the screen with
 * the first results in the next frame; then less than a frame.
 */
const [firstTurn, turn] = [2, 7];

/** So many milliseconds pass between two tellings: what has been found so far has to be shown each time. */
const betweenTellings = 100;

/**
 * Takes all steps, the first ones at once, and lets the page have its turn in between. Tells after the
 * first turn, then now and then, and when all is done. Returns the way to stop.
 */
export function inTurns(steps: Iterator<void>, tell: (isDone: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = Number.NEGATIVE_INFINITY;
  const run = (length: number) => {
    const end = performance.now() + length;
    let isDone = false;
    while (!isDone && performance.now() < end) isDone = steps.next().done === true;
    if (!isDone) timer = setTimeout(run, 0, turn);
    if (!isDone && performance.now() - told < betweenTellings) return;
    told = performance.now();
    tell(isDone);
  };
  run(firstTurn);
  return () => clearTimeout(timer);
}

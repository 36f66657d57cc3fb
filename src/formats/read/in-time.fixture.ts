import { expect } from "vitest";

/** More seconds of the processor than this are looked into. */
const mostSeconds = 10;

/** Four times as much takes four times as long, and sixteen times where work grows with the square. */
const mostGrowth = 8;

/**
 * Expects work to be done in time: within seconds, or, where the machine is slow or busy, no longer than in
 * proportion to a quarter of it. `work` is given how much of it to do, 1 for all.
 */
export async function expectInTime(work: (share: number) => unknown): Promise<void> {
  const whole = await secondsOf(() => work(1));
  if (whole < mostSeconds) return;
  expect(whole / (await secondsOf(() => work(1 / 4)))).toBeLessThan(mostGrowth);
}

/** Seconds of the processor, whatever else the machine does meanwhile. */
async function secondsOf(work: () => unknown): Promise<number> {
  const begun = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1e6;
}

// How deep a run of the tests goes: `npm run test:all` sets ON_RECORD_DEPTH to "full".

/** Whether this run is the deep one: every document, every combination, every browser. */
export const isFull = process.env.ON_RECORD_DEPTH === "full";

/** How often a property is tried: so often in `npm test`, 10,000 times in the deep run where not said. */
export function runs(quick: number, full = 10_000): number {
  return isFull ? full : quick;
}

/** How long the many tries of a property may take on a busy machine, in milliseconds. */
export const propertyTimeout = isFull ? 30 * 60_000 : 60_000;

/**
 * All of a list in the deep run; else so many, spread over it evenly from the first to the last, so
 * that whatever stands together in it is represented.
 */
export function some<T>(all: readonly T[], most: number): readonly T[] {
  if (isFull || all.length <= most) return all;
  const step = (all.length - 1) / Math.max(1, most - 1);
  return Array.from({ length: most }, (_, at) => all[Math.round(at * step)] as T); // within the list
}

import type { KeepingOrNot } from "../library/device/keep-or-hold";

type Arrival = Exclude<KeepingOrNot, { status: "asked" }>;

const arrivals = new Map<string, Arrival>();

/** Remembers, for its page, what became of a file when it was opened. */
export function tellArrival(arrival: Arrival): void {
  arrivals.set(arrival.file.key, arrival);
}

/** What became of a file when it was opened in this tab; undefined for one that was not. */
export function arrivalOf(key: string): Arrival | undefined {
  return arrivals.get(key);
}

import type { Report } from "../../formats/report";
import type { KeepingOrNot } from "../../sources/library/device/keep-or-hold";

type Arrival = Exclude<KeepingOrNot, { status: "asked" }>;

const arrivals = new Map<string, Arrival>();
const reports = new Map<string, Report>();

/** Remembers, for its page, what became of a file when it was opened, and when it was read as an article. */
export function tellArrival(arrival: Arrival, report: Report | undefined): void {
  arrivals.set(arrival.file.key, arrival);
  if (report !== undefined) reports.set(arrival.file.key, report);
}

/** What became of a file of another format that was opened in this tab. */
export function reportOf(key: string): Report | undefined {
  return reports.get(key);
}

/** What became of a file when it was opened in this tab; undefined for one that was not. */
export function arrivalOf(key: string): Arrival | undefined {
  return arrivals.get(key);
}

import type { Report } from "../../formats/report";
import type { KeepingOrNot } from "../../sources/library/device/keep-or-hold";

type Outcome = Exclude<KeepingOrNot, { status: "asked" }>;

const outcomes = new Map<string, Outcome>();
const reports = new Map<string, Report>();

/** Remembers, for its page, what became of a file when it was opened, and when it was read as an article. */
export function rememberOutcome(outcome: Outcome, report: Report | undefined): void {
  outcomes.set(outcome.file.key, outcome);
  if (report !== undefined) reports.set(outcome.file.key, report);
}

/** What became of a file of another format that was opened in this tab. */
export function reportOf(key: string): Report | undefined {
  return reports.get(key);
}

/** What became of a file when it was opened in this tab; undefined for one that was not. */
export function outcomeOf(key: string): Outcome | undefined {
  return outcomes.get(key);
}

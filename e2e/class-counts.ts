// Counts that tests make by class, and the reporter that prints them all together at the end.
import { test } from "@playwright/test";
import type { Reporter, TestCase, TestResult } from "@playwright/test/reporter";
import { countTable } from "../hostile/count-table";

const annotation = "count";

interface Count {
  readonly table: string;
  readonly row: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** Adds a row to a table that is printed when all tests have run. */
export function count(table: string, row: string, counts: Count["counts"]): void {
  const description = JSON.stringify({ table, row, counts } satisfies Count);
  test.info().annotations.push({ type: annotation, description });
}

/** Prints every table of counts, whichever worker made them. */
export default class ClassCounts implements Reporter {
  readonly #tables = new Map<string, Map<string, Count["counts"]>>();

  onTestEnd(_: TestCase, { annotations }: TestResult): void {
    for (const { type, description = "" } of annotations) {
      if (type !== annotation) continue;
      const { table, row, counts } = JSON.parse(description) as Count; // as count() wrote it
      const rows = this.#tables.get(table) ?? new Map<string, Count["counts"]>();
      this.#tables.set(table, rows.set(row, counts));
    }
  }

  onEnd(): void {
    for (const [title, rows] of this.#tables) console.log(`\n${countTable(title, rows)}`);
  }
}

import { afterAll, describe, expect, test } from "vitest";
import { englishProblems } from "../src/app/wording/english-problems";
import { problemText } from "../src/app/wording/problem-words";
import { countTable } from "./count-table";
import type { HostileDocument } from "./document";
import { hostileDocuments } from "./documents";
import { naughtyStrings } from "./documents/naughty";
import { faultsOf } from "./faults";
import { short, verdictOf } from "./verdict";

/** The longest that a document may keep a reader waiting, in milliseconds, on a slow machine. */
const mostMs = 15_000;

const byKind = new Map<string, HostileDocument[]>();
for (const document of hostileDocuments) {
  byKind.set(document.kind, [...(byKind.get(document.kind) ?? []), document]);
}

const counts = new Map(
  [...byKind.keys()].map((kind) => [kind, { documents: 0, opened: 0, refused: 0, problems: 0 }]),
);

afterAll(() => {
  console.log(countTable("hostile documents", counts));
});

test("there are enough of them, and no two of a class have one name", () => {
  expect(hostileDocuments.length).toBeGreaterThan(150);
  expect(new Set(naughtyStrings).size).toBeGreaterThanOrEqual(200);
  const names = hostileDocuments.map(({ kind, name }) => `${kind}: ${name}`);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

describe.each([...byKind])("%s", (kind, documents) => {
  test.each(documents)("$name: $outcome", ({ bytes, outcome, problems, says = "" }) => {
    const file = bytes();
    const from = performance.now();
    const verdict = verdictOf(file);
    expect(performance.now() - from).toBeLessThan(mostMs);
    expect(verdict.problems.map(short)).toEqual(problems);
    expect(verdict.outcome).toBe(outcome);
    expect(
      verdict.problems.map((problem) => problemText(problem, englishProblems)).join("\n"),
    ).toContain(says);
    if (verdict.marked !== undefined) expect(faultsOf(verdict.marked)).toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
    const count = counts.get(kind);
    if (count === undefined) return;
    count.documents += 1;
    count[outcome] += 1;
    count.problems += problems.length;
  });
});

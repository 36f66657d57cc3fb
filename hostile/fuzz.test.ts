// Good files with changes by chance. ON_RECORD_FUZZ_RUNS and ON_RECORD_FUZZ_SEED are set by
// `npm run fuzz`; without them, a fixed number that takes seconds.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { budget } from "./fuzz/budget";
import { held } from "./fuzz/held";
import { mutatedFile, mutation } from "./fuzz/mutated";

const { runs, seed } = budget(500);

test(
  `${runs} changed files are refused with reasons or opened whole`,
  () => {
    const counts = { opened: 0, "opened with problems": 0, refused: 0 };
    const codes = new Map<string, number>();
    fc.assert(
      fc.property(mutation, (made) => {
        const { outcome, problems, faults } = held(mutatedFile(made));
        expect(faults).toEqual([]);
        const isClean = outcome === "opened" && problems.length === 0;
        counts[outcome === "refused" || isClean ? outcome : "opened with problems"] += 1;
        for (const code of new Set(problems.map((problem) => problem.code))) {
          codes.set(code, (codes.get(code) ?? 0) + 1);
        }
      }),
      { numRuns: runs, seed },
    );
    console.log(`seed ${seed}:`, counts, Object.fromEntries([...codes].sort()));
    // Chance that only ever breaks files, or never does, would show nothing.
    expect(counts.refused).toBeGreaterThan(runs / 10);
    expect(counts.opened + counts["opened with problems"]).toBeGreaterThan(runs / 10);
  },
  20 * 60_000,
);

/** How many files are changed by chance in this run, and what decides on the chance. */
export interface Budget {
  readonly runs: number;
  readonly seed: number;
}

/** What `npm run fuzz` asks for; else so many files, with the same seed every time. */
export function budget(usual: number): Budget {
  const { ON_RECORD_FUZZ_RUNS: runs, ON_RECORD_FUZZ_SEED: seed } = process.env;
  return { runs: Number(runs ?? usual), seed: Number(seed ?? 5) };
}

import { runs as deepOr } from "../../scripts/depth";

/** How many files are changed by chance in this run, and what decides on the chance. */
export interface Budget {
  readonly runs: number;
  readonly seed: number;
}

/** What `npm run fuzz` asks for; else so many files, with the same seed every time but in the deep run, which is told one. */
export function budget(usual: number, full?: number): Budget {
  const { ON_RECORD_FUZZ_RUNS: asked, ON_RECORD_FUZZ_SEED: seed } = process.env;
  return { runs: Number(asked ?? deepOr(usual, full)), seed: Number(seed ?? 5) };
}

// What Vitest loads before each file of tests: how often a property is tried that does not say so, and
// in the deep run where chance begins, so that what it finds is found again.
import fc from "fast-check";
import { runs } from "./depth";

const { ON_RECORD_FUZZ_SEED: seed } = process.env;
fc.configureGlobal({ numRuns: runs(100), ...(seed === undefined ? {} : { seed: Number(seed) }) });

// What Vitest loads before each file of tests: how often a property is tried that does not say so.
import fc from "fast-check";
import { runs } from "./depth";

fc.configureGlobal({ numRuns: runs(100) });

// npm run fuzz: opens good files with changes by chance, first by the code alone, then in a browser.
//
//   npm run fuzz -- [--runs 10000] [--seed NUMBER] [--unit | --e2e]
//
// Without a seed, one is chosen and printed: with it, the same files come again.
import { parseArgs } from "node:util";
import { endWhenTold, script } from "./run.mjs";

const usage = "Usage: npm run fuzz -- [--runs 10000] [--seed NUMBER] [--unit | --e2e]";

function read() {
  try {
    const { values } = parseArgs({
      options: {
        runs: { type: "string", default: "10000" },
        seed: { type: "string", default: String(Math.floor(Math.random() * 2 ** 31)) },
        unit: { type: "boolean", default: false },
        e2e: { type: "boolean", default: false },
      },
    });
    const areNumbers = /^\d{1,9}$/.test(values.runs) && /^\d{1,10}$/.test(values.seed);
    if (areNumbers && !(values.unit && values.e2e)) return values;
  } catch {
    // Told below.
  }
  console.error(usage);
  process.exit(1);
}

const { runs, seed, unit, e2e } = read();
endWhenTold();
console.log(`${runs} files, seed ${seed}`);
const env = { ON_RECORD_FUZZ_RUNS: runs, ON_RECORD_FUZZ_SEED: seed };
const codes = [];
if (!e2e) codes.push(await script("unit", ["hostile/fuzz.test.ts"], { env }));
if (!unit) {
  const built = await script("build");
  codes.push(
    built === 0 ? await script("e2e", ["e2e/fuzz.spec.ts", "--project=desktop"], { env }) : built,
  );
}
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;

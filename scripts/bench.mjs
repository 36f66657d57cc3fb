// Installs what a benchmark needs beside the app, where it is missing, and runs it:
//
//   node scripts/bench.mjs bench|lighthouse [options]
import { existsSync } from "node:fs";
import { npm, root, run } from "./run.mjs";

const folder = new URL("bench/", root);
if (!existsSync(new URL("node_modules", folder))) {
  const code = await npm(["ci", "--no-audit", "--no-fund"], { cwd: folder });
  if (code !== 0) process.exit(code);
}
const [what, ...options] = process.argv.slice(2);
process.exit(await run("npx", ["tsx", `bench/${what}.ts`, ...options]));

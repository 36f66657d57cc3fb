// Installs what a benchmark needs beside the app, where it is missing, checks its types, and runs it:
//
//   node scripts/bench.mjs bench|lighthouse [options]
import { existsSync } from "node:fs";
import { npm, root, run } from "./run.mjs";

const folder = new URL("bench/", root);
if (!existsSync(new URL("node_modules", folder))) {
  // Not `npm ci`, for the reason given in install.mjs.
  const quietly = ["--no-save", "--no-audit", "--no-fund"];
  const code = await npm(["install", ...quietly], { cwd: folder });
  if (code !== 0) process.exit(code);
}
if ((await run("npx", ["tsc", "-p", "bench"])) !== 0) process.exit(1);
const [what, ...options] = process.argv.slice(2);
process.exit(await run("npx", ["tsx", `bench/${what}.ts`, ...options]));

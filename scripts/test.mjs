// npm test: installs what is missing, finds or installs a browser, and runs every check.
//
//   npm test                        every check, in minutes
//   npm run test:all                the same in full depth: every document, every combination, 10,000
//                                   tries of each property, files changed by chance, every browser
//   npm test -- --unit [WORDS]      unit tests only; WORDS go to Vitest (a file name, -t "a test")
//   npm test -- --e2e [WORDS]       build and end-to-end tests only; WORDS go to Playwright
//
// Both of the last take npm run test:all in the place of npm test, and are of full depth then.
//
// ON_RECORD_BROWSER=/path/to/chrome names the browser; else scripts/browser.mjs finds or gets one.
// Full depth also asks for Firefox and WebKit, which may be missing: ON_RECORD_FIREFOX and
// ON_RECORD_WEBKIT name them; empty leaves them out.
//
// A step that fails does not keep the others from running, save those that need it. The last line is
// `N passed, N failed`: passed counts unit and end-to-end tests; failed counts those too, and one for
// each other step that failed. The exit code is 1 as soon as anything failed.
//
// It runs before anything is installed: only Node's own modules are imported.
import "./node-version.mjs";
import { readFileSync, rmSync } from "node:fs";
import { findOrInstallBrowser } from "./browser.mjs";
import { kinds, whatToInstall } from "./browser-kinds.mjs";
import { freePort } from "./free-port.mjs";
import { install } from "./install.mjs";
import { endWhenTold, heard, root, script } from "./run.mjs";

const unitReport = "test-results/unit.json";
const e2eReport = "test-results/e2e.json";

const [first, ...others] = process.argv.slice(2);
const isFull = first === "--all";
const [part, ...words] = isFull ? others : [first, ...others];
if (part !== undefined && part !== "--unit" && part !== "--e2e") {
  console.error(`Unknown: ${part}. The parts are --unit and --e2e; without one, everything runs.`);
  process.exit(1);
}
const all = part === undefined;

if (isFull) {
  process.env.ON_RECORD_DEPTH = "full";
  process.env.ON_RECORD_FUZZ_SEED ??= String(Math.floor(Math.random() * 2 ** 31));
  console.log(
    `In full depth; chance begins at ON_RECORD_FUZZ_SEED=${process.env.ON_RECORD_FUZZ_SEED}`,
  );
}

endWhenTold();

const results = [];

/** Runs one step; gives whether it passed. What it runs gives an exit code, and maybe test counts. */
async function step(name, action) {
  console.log(`\n== ${name}`);
  const from = performance.now();
  const { code, passed = 0, failed = 0, skipped = 0, notes = [] } = await action();
  const ok = code === 0 && failed === 0;
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  results.push({ name, ok, passed, failed: ok ? 0 : Math.max(1, failed), skipped, notes, seconds });
  console.log(`== ${name}: ${ok ? "ok" : "FAILED"} (${seconds} s)`);
  return ok;
}

async function unitTests() {
  rmSync(new URL(unitReport, root), { force: true });
  const code = await script("unit", [
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${unitReport}`,
    ...words,
  ]);
  const report = read(unitReport);
  if (report === undefined) return { code: code || 1 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = report;
  // A file that cannot be loaded has no tests to count.
  const broken = testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  return {
    code,
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    skipped: numPendingTests + numTodoTests,
  };
}

async function endToEndTests() {
  const paths = { chromium: await findOrInstallBrowser() };
  if (paths.chromium === undefined) {
    console.error(whatToInstall);
    return { code: 1 };
  }
  for (const kind of ["firefox", "webkit"]) {
    if (isWanted(kind)) paths[kind] = await findOrInstallBrowser(kind);
  }
  rmSync(new URL(e2eReport, root), { force: true });
  const env = { ON_RECORD_PORT: String(await freePort(4317)) };
  for (const [kind, { variable }] of Object.entries(kinds)) {
    env[variable] = paths[kind] ?? "";
    if (paths[kind] !== undefined) console.log(`${kind}: ${paths[kind]}`);
  }
  const code = await script("e2e", words, { env });
  const report = read(e2eReport);
  if (report === undefined) return { code: code || 1 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  const notes = Object.keys(paths).map((kind) => inBrowser(kind, paths[kind], report));
  if (flaky > 0) notes.push(`${flaky} passed only when tried again`);
  // Whether these fail the run is for playwright.config.ts to say.
  const failed = code === 0 ? unexpected : unexpected + flaky;
  return { code, passed: expected, failed, skipped, notes };
}

/** Whether a browser besides Chromium is to be used, where it can be had. */
function isWanted(kind) {
  const projects = words.filter((word) => word.startsWith("--project="));
  if (projects.length > 0) return projects.includes(`--project=${kind}`);
  return isFull && process.env[kinds[kind].variable] !== "";
}

/** How many journeys passed in a browser, or that it cannot be had. */
function inBrowser(kind, path, { suites }) {
  if (path === undefined) return `${kind}: not to be had on this machine`;
  const projects = kind === "chromium" ? ["desktop", "phone"] : [kind];
  const tests = (suite) => [
    ...(suite.specs ?? []).flatMap((spec) => spec.tests),
    ...(suite.suites ?? []).flatMap(tests),
  ];
  const passed = suites
    .flatMap(tests)
    .filter(({ projectName }) => projects.includes(projectName))
    .filter(({ status }) => status === "expected");
  return `${kind} ${passed.length} passed`;
}

function read(path) {
  try {
    return JSON.parse(readFileSync(new URL(path, root), "utf8"));
  } catch (error) {
    console.error(`No report of the tests that ran: ${error.message}`);
    return undefined;
  }
}

/** A script of package.json, whose output is shown when it has ended: others run beside it. */
const ofScript = (name) => async () => {
  const { code, output } = await heard(name);
  if (output !== "") console.log(`\n${name}:\n${output}`);
  return { code };
};

const ready = await step("packages", async () => ({ code: (await install()) ? 0 : 1 }));
if (ready) {
  const checks = async () => {
    await step("formatting and lint", ofScript("lint"));
    await step("types", ofScript("types"));
    await step("unused code", ofScript("unused"));
  };
  const building = async () => {
    const built = await step("build", ofScript("build"));
    if (built && all) await step("bytes", ofScript("bytes"));
    return built;
  };
  // The one line beside the other: each is one program that keeps one processor busy.
  const [built] = await Promise.all([(all || part === "--e2e") && building(), all && checks()]);
  if (all || part === "--unit") await step("unit tests", unitTests);
  if (all || part === "--e2e") {
    if (built) await step("end-to-end tests", endToEndTests);
    else console.log("\n== end-to-end tests: not run, since there is no build");
  }
}

console.log("");
for (const { name, ok, passed, failed, skipped, notes, seconds } of results) {
  const counts = passed + skipped > 0 ? [`${passed} passed`, `${failed} failed`] : [];
  if (skipped > 0) counts.push(`${skipped} skipped`);
  const parts = [ok ? "ok" : "FAILED", `${seconds} s`, ...counts, ...notes];
  console.log(`${name.padEnd(20)} ${parts.join(", ")}`);
}
const total = (count) => results.reduce((sum, result) => sum + result[count], 0);
process.exitCode = total("failed") === 0 ? 0 : 1;
console.log(`${total("passed")} passed, ${total("failed")} failed`);

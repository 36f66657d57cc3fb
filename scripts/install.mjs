// Makes node_modules what package-lock.json says, and does nothing where it already is.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { npm, root } from "./run.mjs";

// No package we use needs its install script. Development packages are needed to build, also where
// the surroundings say production.
const quietly = ["--no-audit", "--no-fund", "--ignore-scripts", "--include=dev"];

/** Installs what is missing; gives whether all is there now. */
export async function install() {
  const reason = whyIncomplete();
  if (reason !== undefined && !(await installAll(reason))) return false;
  const missing = missingBinaries();
  if (missing.length === 0) return true;
  console.log(`Installing what this kind of machine needs besides: ${missing.join(", ")}.`);
  return (await npm(["install", "--no-save", ...quietly, ...missing])) === 0;
}

// Not `npm ci`: it refuses a lock file that lacks the compiled parts for other kinds of machines, as
// those written behind some mirrors do. This installs the locked versions all the same, from nothing
// as it does, and leaves the lock file alone.
async function installAll(reason) {
  const locked = packagesOf("package-lock.json");
  const unlocked =
    locked === undefined ? undefined : wanted().find((name) => !locked[pathOf(name)]);
  if (unlocked !== undefined) return incomplete(`${unlocked} is not in package-lock.json`);
  console.log(`Installing packages: ${reason}.`);
  // An install that is being broken off may still be at work there for a moment: hence the retries.
  const patiently = { recursive: true, force: true, maxRetries: 10, retryDelay: 200 };
  rmSync(new URL("node_modules", root), patiently);
  if ((await npm(["install", ...(locked ? ["--no-save"] : []), ...quietly])) !== 0) return false;
  const still = whyIncomplete();
  return still === undefined || incomplete(still);
}

function incomplete(how) {
  console.error(`The packages are not complete: ${how}.`);
  console.error("Where that stays so, package.json and package-lock.json do not agree:");
  console.error("run npm install, and commit the package-lock.json that it writes.");
  return false;
}

/** What of node_modules differs from package-lock.json; undefined when nothing does. */
function whyIncomplete() {
  const locked = packagesOf("package-lock.json");
  if (locked === undefined) return "there is no package-lock.json";
  // npm writes this file last, so that it is not there after an install that was broken off.
  const installed = packagesOf("node_modules/.package-lock.json");
  if (installed === undefined) return "node_modules is missing or incomplete";

  const absent = wanted().find((name) => !installed[pathOf(name)]);
  if (absent !== undefined) return `${absent} is missing`;
  for (const [path, { version, optional }] of Object.entries(locked)) {
    if (path === "") continue;
    const found = installed[path]?.version;
    // An optional package that is not there is one for another kind of machine.
    if (found === undefined && optional) continue;
    const name = path.slice("node_modules/".length);
    if (found !== version) return `${name} ${version} is wanted, ${found ?? "none"} is there`;
    if (!existsSync(new URL(`${path}/package.json`, root))) return `${name} is incomplete`;
  }
  return undefined;
}

// Where the lock file lacks the compiled parts for this machine, some versions of npm leave them out
// without a word.
function missingBinaries() {
  const machine = `${process.platform}-${process.arch}`;
  const installed = packagesOf("node_modules/.package-lock.json") ?? {};
  const missing = [];
  for (const { optionalDependencies = {} } of Object.values(installed)) {
    const ours = Object.entries(optionalDependencies).filter(([name]) => name.includes(machine));
    if (ours.length === 0) continue;
    // Several are variants for one C library or another: one that is there will do.
    if (ours.some(([name]) => installed[pathOf(name)] !== undefined)) continue;
    missing.push(...ours.filter(([name]) => suitsLibc(name)).map((entry) => entry.join("@")));
  }
  return missing;
}

function suitsLibc(name) {
  if (process.platform !== "linux") return true;
  const glibc = process.report.getReport().header.glibcVersionRuntime !== undefined;
  return !name.endsWith(glibc ? "-musl" : "-gnu");
}

function wanted() {
  const { dependencies, devDependencies } = read("package.json");
  return Object.keys({ ...dependencies, ...devDependencies });
}

const pathOf = (name) => `node_modules/${name}`;

function packagesOf(path) {
  return existsSync(new URL(path, root)) ? read(path).packages : undefined;
}

function read(path) {
  return JSON.parse(readFileSync(new URL(path, root), "utf8"));
}

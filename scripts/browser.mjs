// Finds a browser for the end-to-end tests, and gets one where there is none.
//
//   node scripts/browser.mjs [KIND]            prints the path of the browser found, or says what to install
//   node scripts/browser.mjs [KIND] --install  gets one first where there is none
//   node scripts/browser.mjs --measured        prints that of one as readers have it, where there is one
//
// KIND is chromium, which is meant where none is named, firefox or webkit.
// Looked for in this order: the one that ON_RECORD_BROWSER, ON_RECORD_FIREFOX or ON_RECORD_WEBKIT names,
// Playwright's own, an installed one. Then tried: Playwright's download, Debian's package.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { kinds, whatToInstall } from "./browser-kinds.mjs";
import { root, run } from "./run.mjs";

const require = createRequire(import.meta.url);

/**
 * The path of a browser that starts; undefined where there is none. What is measured is measured in a
 * whole browser where there is one, as the headless shell takes less time than what readers have.
 */
export function findBrowser(kind = "chromium", isMeasured = false) {
  const { variable, name } = kinds[kind];
  const named = process.env[variable];
  if (named) {
    if (named === playwrightsOwn(kind) ? ownStarts(kind) : starts(kind, named)) return named;
    throw new Error(`${variable} names ${named}, and no ${name} that can be used starts there.`);
  }
  const own = playwrightsOwn(kind);
  if (own !== undefined && existsSync(own) && ownStarts(kind)) return own;
  const paths = installed(kind);
  const isShell = (path) => path.endsWith("headless-shell");
  if (isMeasured) paths.sort((one, other) => isShell(one) - isShell(other));
  return paths.find((path) => starts(kind, path));
}

/** The path of a browser that starts, fetched where there was none; undefined where that fails. */
export async function findOrInstallBrowser(kind = "chromium") {
  const found = findBrowser(kind);
  if (found !== undefined) return found;
  console.error(`No ${kinds[kind].name} is installed: trying to get one.`);
  await downloadByPlaywright(kind);
  if (findBrowser(kind) === undefined) await installByApt(kind);
  return findBrowser(kind);
}

function playwrightsOwn(kind) {
  try {
    return require("@playwright/test")[kind].executablePath();
  } catch {
    // Not installed yet, or not made for this kind of machine.
    return undefined;
  }
}

function installed(kind) {
  const { programs, elsewhere } = kinds[kind];
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = programs.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...(elsewhere[process.platform] ?? [])];
}

// A file of that name may be a stand-in that only tells where to get the browser (Ubuntu has one), or
// lack its libraries. On Windows, asking for the version would open a window.
function starts(kind, path) {
  if (!existsSync(path)) return false;
  if (process.platform === "win32") return true;
  const { version, oldest } = kinds[kind];
  const { status, stdout } = spawnSync(path, ["--version"], { encoding: "utf8", timeout: 30_000 });
  const [, found] = version.exec(stdout ?? "") ?? [];
  return status === 0 && Number(found) >= oldest && !(kind === "firefox" && isOfSnap(path));
}

// Playwright's Firefox and WebKit do not all tell a version, and show only when they start whether
// their libraries are there.
function ownStarts(kind) {
  if (kind === "chromium") return starts(kind, playwrightsOwn(kind));
  const script = `require("@playwright/test").${kind}.launch().then((browser) => browser.close())`;
  const { status } = spawnSync(process.execPath, ["-e", script], {
    cwd: fileURLToPath(root),
    stdio: "ignore",
    timeout: 60_000,
  });
  return status === 0;
}

// A Firefox in a snap does not see the profile that Playwright prepares for it.
function isOfSnap(path) {
  const real = realpathSync(path);
  if (real.includes("/snap/")) return true;
  return statSync(real).size < 10_000 && readFileSync(real, "utf8").includes("/snap/bin/");
}

// Chromium must be had, so what keeps it from being had is shown; of the others, only that.
const ofOutput = (kind) => ({
  // What is printed on standard output is the path, and nothing else.
  stdio: kind === "chromium" ? ["inherit", 2, 2] : ["inherit", "ignore", "ignore"],
});

// The same as `playwright install --with-deps`, but download first: the libraries are many packages,
// and of no use where the download fails. It is tried five times, so each must end soon.
async function downloadByPlaywright(kind) {
  const cli = fileURLToPath(new URL("node_modules/@playwright/test/cli.js", root));
  if (!existsSync(cli)) return;
  const playwright = (...words) =>
    run(process.execPath, [cli, ...words], {
      ...ofOutput(kind),
      env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "8000" },
      timeout: kind === "chromium" ? undefined : 180_000,
    });
  if ((await playwright("install", kind)) !== 0) return;
  const own = playwrightsOwn(kind);
  if (own !== undefined && !ownStarts(kind)) await playwright("install-deps", kind);
}

async function installByApt(kind) {
  const { packages } = kinds[kind];
  if (packages.length === 0 || process.platform !== "linux" || !onPath("apt-get")) return;
  const isRoot = process.getuid() === 0;
  if (!isRoot && !onPath("sudo")) return;
  // Without a person to ask for the password, sudo must fail and not wait; nor is one asked for what
  // is not necessary.
  const mayAsk = process.stdin.isTTY && kind === "chromium";
  const sudo = ["sudo", ...(mayAsk ? [] : ["-n"])];
  const apt = (...words) => {
    const command = [
      ...(isRoot ? [] : sudo),
      "env",
      "DEBIAN_FRONTEND=noninteractive",
      "apt-get",
      ...words,
    ];
    return run(command[0], command.slice(1), ofOutput(kind));
  };
  // One broken source makes the update fail, and the package may be found all the same.
  await apt("update");
  for (const name of packages) {
    if ((await apt("install", "--yes", "--no-install-recommends", name)) === 0) return;
  }
}

function onPath(name) {
  return (process.env.PATH ?? "")
    .split(delimiter)
    .some((folder) => folder !== "" && existsSync(join(folder, name)));
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const words = process.argv.slice(2);
  const kind = words.find((word) => Object.hasOwn(kinds, word));
  const path = words.includes("--install")
    ? await findOrInstallBrowser(kind)
    : findBrowser(kind, words.includes("--measured"));
  if (path === undefined) {
    const { name } = kinds[kind ?? "chromium"];
    console.error(name === kinds.chromium.name ? whatToInstall : `There is no ${name} to be had.`);
    process.exit(1);
  }
  console.log(path);
}

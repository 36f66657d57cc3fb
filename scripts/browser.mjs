// Finds a browser for the end-to-end tests, and gets one where there is none.
//
//   node scripts/browser.mjs            prints the path of the browser found, or says what to install
//   node scripts/browser.mjs --install  gets one first where there is none
//
// Looked for in this order: ON_RECORD_BROWSER, Playwright's own, an installed Chromium or Chrome.
// Then tried: Playwright's download, Debian's package.
import { spawnSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { root, run } from "./run.mjs";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "google-chrome-beta",
];

const elsewhere = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"]
    .filter((name) => process.env[name] !== undefined)
    .map((name) => join(process.env[name], "Google/Chrome/Application/chrome.exe")),
};

const require = createRequire(import.meta.url);

/** The path of a browser that starts; undefined where there is none. */
export function findBrowser() {
  const named = process.env.ON_RECORD_BROWSER;
  if (named) {
    if (starts(named)) return named;
    throw new Error(`ON_RECORD_BROWSER names ${named}, and no Chromium or Chrome starts there.`);
  }
  return [playwrightsOwn(), ...installed()].find((path) => path !== undefined && starts(path));
}

/** The path of a browser that starts, fetched where there was none; undefined where that fails. */
export async function findOrInstallBrowser() {
  const found = findBrowser();
  if (found !== undefined) return found;
  console.error("No Chromium or Chrome is installed: trying to get one.");
  await downloadByPlaywright();
  if (findBrowser() === undefined) await installByApt();
  return findBrowser();
}

export const whatToInstall = `The end-to-end tests need Chromium or Google Chrome, none was found, and it could not be installed.
Install it, then run this again:
  Debian, Ubuntu   sudo apt-get update && sudo apt-get install chromium
  Fedora           sudo dnf install chromium
  Arch             sudo pacman -S chromium
  macOS            brew install --cask google-chrome
  any, by npm      npx playwright install --with-deps chromium
or name one that is installed elsewhere: ON_RECORD_BROWSER=/path/to/chrome npm test`;

function playwrightsOwn() {
  try {
    return require("@playwright/test").chromium.executablePath();
  } catch {
    // Not installed yet, or not made for this kind of machine.
    return undefined;
  }
}

function installed() {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...(elsewhere[process.platform] ?? [])];
}

// A file of that name may be a stand-in that only tells where to get the browser (Ubuntu has one), or
// lack its libraries. On Windows, asking for the version would open a window.
function starts(path) {
  if (!existsSync(path)) return false;
  if (process.platform === "win32") return true;
  const { status, stdout } = spawnSync(path, ["--version"], { encoding: "utf8", timeout: 30_000 });
  return status === 0 && /Chrom(e|ium)\D*\d+/.test(stdout);
}

// The same as `playwright install --with-deps chromium`, but download first: the libraries are many
// packages, and of no use where the download fails.
async function downloadByPlaywright() {
  const cli = fileURLToPath(new URL("node_modules/@playwright/test/cli.js", root));
  if (!existsSync(cli)) return;
  const playwright = (...words) => run(process.execPath, [cli, ...words], toStderr);
  if ((await playwright("install", "chromium")) !== 0) return;
  const own = playwrightsOwn();
  if (own !== undefined && !starts(own)) await playwright("install-deps", "chromium");
}

async function installByApt() {
  if (process.platform !== "linux" || !onPath("apt-get")) return;
  const isRoot = process.getuid() === 0;
  if (!isRoot && !onPath("sudo")) return;
  // Without a person to ask for the password, sudo must fail and not wait.
  const sudo = ["sudo", ...(process.stdin.isTTY ? [] : ["-n"])];
  const apt = (...words) => {
    const command = [
      ...(isRoot ? [] : sudo),
      "env",
      "DEBIAN_FRONTEND=noninteractive",
      "apt-get",
      ...words,
    ];
    return run(command[0], command.slice(1), toStderr);
  };
  // One broken source makes the update fail, and the package may be found all the same.
  await apt("update");
  await apt("install", "--yes", "--no-install-recommends", "chromium");
}

// What is printed on standard output is the path, and nothing else.
const toStderr = { stdio: ["inherit", 2, 2] };

function onPath(name) {
  return (process.env.PATH ?? "")
    .split(delimiter)
    .some((folder) => folder !== "" && existsSync(join(folder, name)));
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const wanted = process.argv.includes("--install");
  const path = wanted ? await findOrInstallBrowser() : findBrowser();
  if (path === undefined) {
    console.error(whatToInstall);
    process.exit(1);
  }
  console.log(path);
}

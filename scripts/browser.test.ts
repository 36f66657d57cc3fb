// The search for a browser, as `npm test` does it, on machines made up of a folder of stand-ins.
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

let folder: string;
let bin: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "on-record-browser-"));
  bin = join(folder, "bin");
  mkdirSync(bin);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Puts a program on the path of the made-up machine. */
function program(name: string, ...lines: string[]): string {
  const path = join(bin, name);
  writeFileSync(path, ["#!/bin/sh", ...lines, ""].join("\n"));
  chmodSync(path, 0o755);
  return path;
}

function search(words: string[] = [], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["scripts/browser.mjs", ...words],
    {
      encoding: "utf8",
      // Nothing of Playwright's is there, and nothing can be downloaded.
      env: {
        PATH: bin,
        HOME: folder,
        PLAYWRIGHT_BROWSERS_PATH: join(folder, "playwright"),
        PLAYWRIGHT_DOWNLOAD_HOST: "http://127.0.0.1:1",
        ...env,
      },
    },
  );
  return { status, path: stdout.trim(), said: stderr };
}

// Elsewhere, browsers are also looked for outside of the path.
describe.skipIf(process.platform !== "linux")(
  "a browser is found or installed",
  { timeout: 60_000 },
  () => {
    test("the one that is installed", () => {
      const chrome = program("google-chrome", "echo Google Chrome 150.0.1");
      expect(search()).toMatchObject({ status: 0, path: chrome });
      const chromium = program("chromium", "echo Chromium 150.0.1 built on Debian");
      expect(search()).toMatchObject({ status: 0, path: chromium });
      const shell = program("chromium-headless-shell", "echo Chromium 150.0.1");
      expect(search()).toMatchObject({ status: 0, path: shell });
      expect(search(["--measured"])).toMatchObject({ status: 0, path: chromium });
    });

    test("not one that does not start", () => {
      program("chromium", "echo 'chromium: error while loading shared libraries' >&2; exit 127");
      program(
        "chromium-browser",
        "echo 'Command requires the chromium snap to be installed.'; exit 1",
      );
      const chrome = program("google-chrome", "echo Google Chrome 150.0.1");
      expect(search()).toMatchObject({ status: 0, path: chrome });
    });

    test("the one that ON_RECORD_BROWSER names, and an error where that does not start", () => {
      program("chromium", "echo Chromium 150.0.1");
      const named = program("mine", "echo Chromium 151.0.1");
      expect(search([], { ON_RECORD_BROWSER: named })).toMatchObject({ status: 0, path: named });
      const gone = search([], { ON_RECORD_BROWSER: join(bin, "gone") });
      expect(gone).toMatchObject({ status: 1, path: "" });
      expect(gone.said).toContain("ON_RECORD_BROWSER names");
    });

    test("none: says what to install", () => {
      const { status, path, said } = search();
      expect({ status, path }).toEqual({ status: 1, path: "" });
      for (const words of [
        "apt-get install chromium",
        "dnf",
        "pacman",
        "brew",
        "playwright install",
      ]) {
        expect(said).toContain(words);
      }
    });

    /** Puts an apt-get there that keeps a log, and installs a program which says its version. */
    function aptGet(name: string, version: string): string {
      const log = join(folder, "log");
      // As root apt-get is run itself, else by sudo; both by env, which sets what apt-get must know.
      program("sudo", '[ "$1" = -n ] && shift', 'exec "$@"');
      program("env", 'export "$1"', "shift", 'exec "$@"');
      program(
        "apt-get",
        `echo "$DEBIAN_FRONTEND $*" >> '${log}'`,
        `for last; do :; done; [ "$last" = ${name} ] || exit 100`,
        `printf '#!/bin/sh\\necho ${version}\\n' > '${bin}/${name}'`,
        `/bin/chmod +x '${bin}/${name}'`,
      );
      return log;
    }

    test.each([
      ["chromium", "chromium-headless-shell", "Chromium 150.0.1", []],
      // An older Debian has the shell in no package.
      ["chromium", "chromium", "Chromium 150.0.1", ["chromium-headless-shell"]],
      ["firefox", "firefox-esr", "Mozilla Firefox 153.7.0esr", []],
    ])("no %s, and no download: installs Debian's package %s", (kind, name, version, without) => {
      const log = aptGet(name, version);
      expect(search([kind, "--install"])).toMatchObject({ status: 0, path: join(bin, name) });
      expect(readFileSync(log, "utf8").trim().split("\n")).toEqual([
        "noninteractive update",
        ...[...without, name].map(
          (each) => `noninteractive install --yes --no-install-recommends ${each}`,
        ),
      ]);
    });

    test("none, no download and no package manager: says what to install", () => {
      const { status, said } = search(["--install"]);
      expect(status).toBe(1);
      expect(said).toContain("sudo apt-get install chromium");
    });

    test("a Firefox that can be driven, and no other", () => {
      program("chromium", "echo Chromium 150.0.1");
      program("firefox", "echo Mozilla Firefox 152.0.2");
      expect(search(["firefox"])).toMatchObject({ status: 1, path: "" });
      program("firefox", "[ 1 ] || exec /snap/bin/firefox", "echo Mozilla Firefox 160.0");
      expect(search(["firefox"])).toMatchObject({ status: 1, path: "" });
      const plain = program("firefox", "echo Mozilla Firefox 160.0");
      expect(search(["firefox"])).toMatchObject({ status: 0, path: plain });
      const esr = program("firefox-esr", "echo Mozilla Firefox 153.7.0esr");
      expect(search(["firefox"])).toMatchObject({ status: 0, path: esr });
      expect(search(["firefox"], { ON_RECORD_FIREFOX: plain })).toMatchObject({ path: plain });
    });

    test("a WebKit only where Playwright has it, and nothing else is installed for it", () => {
      const log = aptGet("webkit", "WebKit 1");
      const { status, path, said } = search(["webkit", "--install"]);
      expect({ status, path }).toEqual({ status: 1, path: "" });
      expect(said.trim().split("\n")).toEqual([
        "No WebKit is installed: trying to get one.",
        "There is no WebKit to be had.",
      ]);
      expect(existsSync(log)).toBe(false);
    });
  },
);

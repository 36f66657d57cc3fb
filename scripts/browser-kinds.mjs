// The browsers that the journeys run in: how each is named, found and got.
import { join } from "node:path";

/**
 * For each kind: the variable that names one, programs and places to look for, what a usable one says
 * of its version, and the packages it is in, the best first. WebKit is not distributed by itself, and a Firefox as it
 * is distributed is driven through scripts/stock-firefox.mjs, which Windows cannot start.
 */
export const kinds = {
  chromium: {
    name: "Chromium or Chrome",
    variable: "ON_RECORD_BROWSER",
    // The first is Chromium without its windows, which Playwright runs by itself too: a sixth quicker.
    programs: [
      "chromium-headless-shell",
      "chromium",
      "chromium-browser",
      "google-chrome-stable",
      "google-chrome",
      "google-chrome-beta",
    ],
    elsewhere: {
      darwin: [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
      ],
      win32: ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"]
        .filter((name) => process.env[name] !== undefined)
        .map((name) => join(process.env[name], "Google/Chrome/Application/chrome.exe")),
    },
    version: /Chrom(?:e|ium)\D*(\d+)/,
    oldest: 0,
    packages: ["chromium-headless-shell", "chromium"],
  },
  firefox: {
    name: "Firefox",
    variable: "ON_RECORD_FIREFOX",
    programs: process.platform === "win32" ? [] : ["firefox-esr", "firefox"],
    elsewhere: { darwin: ["/Applications/Firefox.app/Contents/MacOS/firefox"] },
    version: /Firefox\D*(\d+)/,
    // Before, commands are missing that Playwright sends.
    oldest: 153,
    packages: ["firefox-esr"],
  },
  webkit: {
    name: "WebKit",
    variable: "ON_RECORD_WEBKIT",
    programs: [],
    elsewhere: {},
    version: /WebKit\D*(\d+)/,
    oldest: 0,
    packages: [],
  },
};

export const whatToInstall = `The end-to-end tests need Chromium or Google Chrome, none was found, and it could not be installed.
Install it, then run this again:
  Debian, Ubuntu   sudo apt-get update && sudo apt-get install chromium
  Fedora           sudo dnf install chromium
  Arch             sudo pacman -S chromium
  macOS            brew install --cask google-chrome
  any, by npm      npx playwright install --with-deps chromium
or name one that is installed elsewhere: ON_RECORD_BROWSER=/path/to/chrome npm test`;

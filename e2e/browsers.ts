// The browsers that the journeys run in, as Playwright is to start them.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import {
  firefox,
  type PlaywrightTestOptions,
  type PlaywrightWorkerOptions,
} from "@playwright/test";
import { isFull } from "../scripts/depth";

type Use = Partial<PlaywrightTestOptions & PlaywrightWorkerOptions>;

const relay = fileURLToPath(new URL("../scripts/stock-firefox.mjs", import.meta.url));

/** Playwright's name for those it drives by WebDriver BiDi. */
const stockChannel = "moz-firefox";

const desktop: Use = { viewport: { width: 1280, height: 800 } };

/**
 * The path in an environment variable, empty where such a browser cannot be had. scripts/test.mjs sets
 * it; for `npx playwright test` it is looked up here, once for all workers.
 */
function pathOf(kind: string, variable: string): string {
  process.env[variable] ??= spawnSync(process.execPath, ["scripts/browser.mjs", kind], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", kind === "chromium" ? "inherit" : "ignore"],
  }).stdout.trim();
  return process.env[variable];
}

export const chromiumPath = pathOf("chromium", "ON_RECORD_BROWSER");

/**
 * What Chromium is to leave out: what Playwright itself leaves out and a journey could notice, whose
 * list this one replaces, and the pages that Chromium makes beforehand for its own panels, in a
 * window which nobody sees. They take a fifth of the processor.
 */
export const disabledFeatures = [
  "PreloadTopChromeWebUI",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
].join();

function firefoxOptions(executablePath: string): Use {
  const launchOptions = {
    firefoxUserPrefs: {
      // A mouse, which Firefox does not suppose where it has no screen.
      "ui.primaryPointerCapabilities": 6,
      "ui.allPointerCapabilities": 6,
      // Reading the clipboard would ask, in a menu of Firefox's own.
      "dom.events.testing.asyncClipboard": true,
    },
  };
  const use: Use = { ...desktop, browserName: "firefox" };
  if (executablePath === ownFirefox()) return { ...use, launchOptions };
  const stock = { ...launchOptions, executablePath: relay };
  return { ...use, channel: stockChannel, launchOptions: stock };
}

/** Whether a channel is that of a Firefox as it is distributed, which is driven by WebDriver BiDi. */
export function isStockFirefox(channel: string | undefined): boolean {
  return channel === stockChannel;
}

function ownFirefox(): string | undefined {
  try {
    return firefox.executablePath();
  } catch {
    // Not made for this kind of machine.
    return undefined;
  }
}

/** Only the deep run looks for others by itself. */
const otherPath = (kind: string, variable: string) =>
  isFull ? pathOf(kind, variable) : (process.env[variable] ?? "");

const firefoxPath = otherPath("firefox", "ON_RECORD_FIREFOX");
const webkitPath = otherPath("webkit", "ON_RECORD_WEBKIT");

/** What is the browser's matter; the rest is the same in all, and held by the run in Chromium. */
const journeys = [
  "card",
  "deep-link",
  "filters-reference",
  "focus-view",
  "keyboard",
  "large",
  "library",
  "prerendered",
  "print",
  "quotations",
  "search",
  "security",
  "states",
  "text",
].map((name) => `${name}.spec.ts`);

/** A project for each browser besides Chromium that can be had. */
export const otherBrowsers = [
  { name: "firefox", path: firefoxPath, use: firefoxOptions(firefoxPath) },
  {
    name: "webkit",
    path: webkitPath,
    use: {
      ...desktop,
      browserName: "webkit",
      launchOptions: { executablePath: webkitPath },
    } as Use,
  },
]
  .filter(({ path }) => path !== "")
  // Each step takes longer by WebDriver BiDi.
  .map(({ name, use }) => ({
    name,
    use: { ...use, reuseContext: false },
    testMatch: journeys,
    timeout: 90_000,
  }));

// The end-to-end tests: the production build, served as `npm start` serves it, in a real browser.
import { defineConfig } from "@playwright/test";
import { chromiumPath, disabledFeatures, otherBrowsers } from "./e2e/browsers";
import { isFull } from "./scripts/depth";

const port = process.env.ON_RECORD_PORT ?? "4317";
const address = `http://localhost:${port}`;

/** What has nothing to do with how wide a window is, or whether it is touched. */
const alikeAtAnyWidth =
  /(faults|missing-data|hostile|hostile-pages|new-version|offline|parts-fail|prerendered|read|search|security)\.spec\.ts$/;

/** What differs on a phone: sheets for panels, fingers, and how things fit. The deep run has all the rest there too. */
const onPhone = /@phone|\b(fit|focus|tour)\.spec\.ts/;

export default defineConfig({
  testDir: "e2e",
  testMatch: "*.spec.ts",
  outputDir: "test-results/e2e",
  fullyParallel: true,
  // One more than the processors of a small machine: journeys also wait.
  workers: 3,
  // Tried again for its trace; what passes only then fails the run all the same. On CI, whose machines
  // are shared, it is told with the counts.
  retries: 1,
  failOnFlakyTests: isFull || !process.env.CI,
  forbidOnly: Boolean(process.env.CI),
  grepInvert: isFull ? [] : /@full/,
  // In the deep run axe looks at every mark of a page: no test may fail by the machine it runs on.
  timeout: isFull ? 120_000 : 30_000,
  expect: { timeout: isFull ? 15_000 : 5_000 },
  reporter: [
    ["list"],
    ["json", { outputFile: "test-results/e2e.json" }],
    ["./e2e/class-counts.ts"],
  ],
  use: {
    baseURL: address,
    locale: "en-GB",
    timezoneId: "UTC",
    // It would answer what a test means to answer; e2e/offline.spec.ts and new-version.spec.ts let it.
    serviceWorkers: "block",
    // A page for one test after another, emptied in between: a window of its own for each takes longer
    // than most tests. A file that needs a new one says so.
    reuseContext: true,
    screenshot: "only-on-failure",
    trace: "on-first-retry",
    launchOptions: {
      executablePath: chromiumPath,
      // Chromium does not start as root with its sandbox.
      chromiumSandbox: false,
      args: [`--disable-features=${disabledFeatures}`],
    },
  },
  projects: [
    { name: "desktop", use: { viewport: { width: 1280, height: 800 } } },
    {
      name: "phone",
      testIgnore: alikeAtAnyWidth,
      grep: isFull ? /^/ : onPhone,
      use: {
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 2,
        hasTouch: true,
        isMobile: true,
      },
    },
    ...otherBrowsers,
  ],
  webServer: {
    // As a host of the build does: npm start itself lets articles be read from this machine as well.
    command: "node scripts/start.mjs --no-build --strict",
    env: { PORT: port },
    url: address,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 2000 },
  },
});

// Measures how much longer the library takes to open with files of a reader's own than with none:
//
//   npm run bench:own [-- FILES KILOBYTES ROUNDS]
//
// Opens the built app (npm run build) in a browser, keeps so many files of so many kilobytes as a
// reader would, and loads the library in turn with and without them: until its list and the first
// files are on the screen, and until the page has nothing to do. The times are this machine's.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "@playwright/test";
import { generatedArticles } from "./generated-articles";
import { browserPath } from "./launch-browser";
import { serve } from "./serve";

const [count = 300, kilobytes = 50, rounds = 7] = process.argv.slice(2).map(Number);

interface Opening {
  /** From the beginning of the navigation, in milliseconds. */
  readonly listed: number;
  readonly quiet: number;
  /** The longest time in which the page could not answer. */
  readonly longest: number;
}

async function main(): Promise<void> {
  const served = await serve("dist", "dist", new Map());
  const executablePath = browserPath();
  // On the disk, as a reader's are: a context without a folder keeps everything in memory.
  const folders = ["none", "some"].map((name) => mkdtempSync(join(tmpdir(), `own-files-${name}-`)));
  const [none, some] = (await Promise.all(
    folders.map((folder) => chromium.launchPersistentContext(folder, { executablePath })),
  )) as [BrowserContext, BrowserContext];
  await bring(some, served.address);
  const openings: readonly [string, BrowserContext, Opening[]][] = [
    ["none", none, []],
    [`${count} of ${kilobytes} kB`, some, []],
  ];
  for (let round = 0; round <= rounds; round += 1) {
    for (const [, context, own] of openings) {
      const opening = await open(context, served.address, context === some);
      // The first fills the browser's own caches.
      if (round > 0) own.push(opening);
    }
  }
  for (const [name, , own] of openings) {
    const figures = (["listed", "quiet", "longest"] as const).map((what) => {
      const times = own.map((opening) => opening[what]).sort((a, b) => a - b);
      const at = (part: number) => Math.round(times[Math.floor(part * (times.length - 1))] ?? 0);
      return `${what} ${at(0.5)} ms (${at(0)} to ${at(1)})`;
    });
    console.log(`${name}: ${figures.join(", ")}`);
  }
  await Promise.all([none.close(), some.close()]);
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  served.close();
  process.exit(0);
}

/** Keeps the files as a reader does, and waits until all that is made of them is there. */
async function bring(context: BrowserContext, address: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(address);
  const articles = generatedArticles(count).map((article) => {
    const text = JSON.stringify(article);
    // Unknown fields are kept, and nothing is made of them.
    const padding = "x".repeat(Math.max(0, 1000 * kilobytes - text.length));
    return {
      name: `${article.id}.json`,
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify({ ...article, padding })),
    };
  });
  await page.locator("input[type=file]").first().setInputFiles(articles, { timeout: 300_000 });
  while ((await page.evaluate(summaries)) < count) {
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  // The page stays: without one the browser ends.
  await page.goto("about:blank");
}

/** How many files there is a summary of: they are made last, while the page has nothing else to do. */
async function summaries(): Promise<number> {
  const databases = await indexedDB.databases();
  if (!databases.some(({ name }) => name === "on-record-library")) return 0;
  return new Promise<number>((resolve) => {
    const request = indexedDB.open("on-record-library");
    request.onerror = () => resolve(0);
    request.onsuccess = () => {
      const database = request.result;
      const counting = database.transaction("said").objectStore("said").count();
      counting.onsuccess = () => {
        database.close();
        resolve(counting.result);
      };
    };
  });
}

async function open(context: BrowserContext, address: string, hasFiles: boolean): Promise<Opening> {
  const page = await context.newPage();
  await page.goto(address, { waitUntil: "commit" });
  const opening = await settled(page, hasFiles ? ".shelf-files li" : ".entries li");
  await page.close();
  return opening;
}

/** When a frame with the list was shown, and when there was nothing left to do. */
function settled(page: Page, shown: string): Promise<Opening> {
  return page.evaluate(async (selector) => {
    while (document.querySelector(selector) === null) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const listed = performance.now();
    let busy = listed;
    let longest = 0;
    const observer = new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        busy = Math.max(busy, startTime + duration);
        longest = Math.max(longest, duration);
      }
    });
    observer.observe({ type: "longtask", buffered: true });
    while (performance.now() - busy < 1000) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return { listed, quiet: busy, longest };
  }, shown);
}

await main();

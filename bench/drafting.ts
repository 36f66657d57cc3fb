// Measures what a reader waits for who pastes the text of an article:
//
//   npm run bench:drafting [-- ROUNDS]
//
// Opens the built app (npm run build) in a new window each time, so that nothing has been loaded before,
// pastes 1,000 words and presses Open. Prints how long it takes until the first mark is on the screen.
// Then pastes 100,000 words, and prints also the longest task of the page and how often it could not
// answer for 50 ms and more. The times are this machine's.
import type { Browser, Page } from "@playwright/test";
import { launchBrowser } from "./launch-browser";
import { textOfWords } from "./pasted-text";
import { serve } from "./serve";

const [rounds = 7] = process.argv.slice(2).map(Number);

interface Waited {
  /** From the press of the button to the frame with the first mark, in milliseconds. */
  readonly marks: number;
  /** The tasks of the page of 50 ms and more, in milliseconds. */
  readonly tasks: readonly number[];
}

declare global {
  interface Window {
    waited: { marks: number; tasks: number[] };
  }
}

async function main(): Promise<void> {
  const served = await serve("dist", "dist", new Map());
  const browser = await launchBrowser();
  const short: Waited[] = [];
  for (let round = 0; round < rounds; round += 1) {
    short.push(await pasted(browser, served.address, textOfWords(1000)));
  }
  const marks = short.map((each) => each.marks).sort((a, b) => a - b);
  const at = (part: number) => Math.round(marks[Math.floor(part * (marks.length - 1))] ?? 0);
  console.log(`1,000 words: marks after ${at(0.5)} ms (${at(0)} to ${at(1)})`);
  const long = await pasted(browser, served.address, textOfWords(100_000));
  const tasks = long.tasks.map(Math.round);
  console.log(
    `100,000 words: marks after ${Math.round(long.marks)} ms; tasks of 50 ms and more: ${tasks.length === 0 ? "none" : tasks.join(", ")}`,
  );
  await browser.close();
  served.close();
  process.exit(0);
}

async function pasted(browser: Browser, address: string, text: string): Promise<Waited> {
  const context = await browser.newContext();
  const page = await context.newPage();
  // What a loader of TypeScript calls in functions that are handed to the page.
  await page.addInitScript("globalThis.__name = (it) => it");
  await page.goto(address, { waitUntil: "networkidle" });
  await page.getByRole("button", { name: "Paste text" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox").waitFor();
  // As the browser enters it: typing 600 kB takes a driver minutes.
  await dialog.getByRole("textbox").evaluate((field: HTMLTextAreaElement, value) => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set?.call(
      field,
      value,
    );
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }, text);
  // A reader looks at what has been pasted before pressing the button.
  await page.waitForTimeout(1500);
  await page.evaluate(watch);
  await dialog.getByRole("button", { name: "Open", exact: true }).click();
  const waited = await result(page);
  await context.close();
  return waited;
}

/** Notes when the button is pressed, when the first mark is painted, and each long task. */
function watch(): void {
  const waited = { marks: 0, tasks: [] as number[] };
  window.waited = waited;
  let start = 0;
  document.addEventListener("click", () => (start ||= performance.now()), true);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) waited.tasks.push(duration);
  }).observe({ type: "longtask" });
  new MutationObserver((_, observer) => {
    if (document.querySelector(".mark") === null) return;
    observer.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => {
        waited.marks = performance.now() - start;
      }),
    );
  }).observe(document.body, { childList: true, subtree: true });
}

async function result(page: Page): Promise<Waited> {
  await page.waitForFunction(() => window.waited.marks > 0, undefined, { timeout: 600_000 });
  // What comes after the first marks counts as well.
  await page.waitForTimeout(2000);
  return page.evaluate(() => window.waited);
}

void main();

// Measures how soon a change of an article is on screen while it is corrected:
//
//   npm run bench:editing [-- SIZE...]
//
// Opens the built app (npm run build) with a generated article of each size of bench/documents.ts (M where
// none is named), corrects a copy of it by keys and undoes that, twenty times each. Prints of each change,
// as p50 and p95: the milliseconds from the key that makes it until the frame in which its paragraph has
// changed has been painted, and how many frames were begun until then.
import type { Page } from "@playwright/test";
import { documentOf, type Size } from "./documents";
import { launchBrowser } from "./launch-browser";
import { serve } from "./serve";

/** Each key is pressed so often; the first time loads code. */
const times = 21;

/** So long, in milliseconds, nothing is done after a change: what follows it is over by then. */
const rest = 300;

/** What is measured: the keys of a change, the last of which makes it. */
const changes = {
  "annotation added": ["v", "ArrowRight", "Shift+ArrowRight", "Shift+ArrowRight", "q", "1"],
  "end one word earlier": ["d"],
  "another speaker": ["s", "2"],
  removed: ["r"],
  "text edited": ["e", "Control+Home", "x", "Control+Enter"],
  "paragraph split": ["e", "Control+Home", ...right(9), "Enter", "Enter", "Control+Enter"],
} as const;

function right(count: number): readonly string[] {
  return new Array<string>(count).fill("ArrowRight");
}

declare global {
  interface Window {
    shown: Promise<Shown>;
    heardFirst?: ((event: KeyboardEvent) => void) | undefined;
  }
}

interface Shown {
  /** From the key to the frame having been painted, in milliseconds. */
  readonly shown: number;
  readonly frames: number;
}

async function main(): Promise<void> {
  const given = process.argv.slice(2).filter((word) => !word.startsWith("-"));
  const sizes = (given.length > 0 ? given : ["M"]) as Size[];
  const documents = new Map(sizes.map((size) => [size, JSON.stringify(documentOf(size))]));
  const served = await serve("dist", "dist", documents);
  const browser = await launchBrowser();
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.addInitScript("globalThis.__name = (it) => it");
    // Before the page's own listeners, which keep keys to themselves.
    await page.addInitScript(() => {
      window.addEventListener("keydown", (event) => window.heardFirst?.(event), { capture: true });
    });
    await page.goto(`${served.address}/articles/${size}?view=edit`);
    await page.getByRole("button", { name: "Correct a copy" }).click({ timeout: 120_000 });
    await page.waitForURL("**/device/**", { timeout: 120_000 });
    await page.waitForTimeout(5000);
    for (const [name, keys] of Object.entries(changes)) {
      const [made, undone]: [Shown[], Shown[]] = [[], []];
      for (let time = 0; time < times; time += 1) {
        const id = await nextQuotation(page);
        for (const key of keys.slice(0, -1)) await page.keyboard.press(key);
        made.push(await shownAfter(page, id, keys.at(-1) ?? ""));
        await page.waitForTimeout(rest);
        await page.keyboard.press("Escape");
        undone.push(await shownAfter(page, id, "Control+z"));
        await page.waitForTimeout(rest);
      }
      report(size, name, made.slice(1));
      report(size, `${name}, undone`, undone.slice(1));
    }
    await page.close();
  }
  await browser.close();
  served.close();
  process.exit(0);
}

/** Chooses the next quotation, and gives its id. */
async function nextQuotation(page: Page): Promise<string> {
  for (;;) {
    await page.keyboard.press("n");
    await page.waitForTimeout(rest);
    const what = await page.locator(".pen-what").textContent();
    if (what?.startsWith("Quotation")) return new URL(page.url()).hash.slice(1);
  }
}

/** Presses a key, and waits until the paragraphs of an annotation, or of words that are selected, have changed. */
async function shownAfter(page: Page, id: string, key: string): Promise<Shown> {
  await page.evaluate((id) => {
    window.shown = new Promise<Shown>((resolve, reject) => {
      const words = window.getSelection()?.anchorNode?.parentElement?.closest(".row");
      const htmlOf = () =>
        [...document.querySelectorAll(`[data-annotation~="${id}"]`)]
          .map((mark) => mark.closest(".row")?.innerHTML)
          .join() + words?.innerHTML;
      const before = htmlOf();
      const last = setTimeout(() => reject(new Error(`${id} has not changed`)), 10_000);
      window.heardFirst = ({ timeStamp, key: pressed }) => {
        if (pressed === "Control") return;
        window.heardFirst = undefined;
        let frames = 0;
        const painted = () => {
          clearTimeout(last);
          resolve({ shown: performance.now() - timeStamp, frames });
        };
        const look = () => {
          frames += 1;
          if (htmlOf() === before) requestAnimationFrame(look);
          // The task comes when the frame has been painted, before what the page has put off.
          else void window.scheduler.postTask(painted, { priority: "user-blocking" });
        };
        requestAnimationFrame(look);
      };
    });
  }, id);
  await page.keyboard.press(key);
  return page.evaluate(() => window.shown);
}

function report(size: string, name: string, all: readonly Shown[]): void {
  const told = (what: keyof Shown, digits = 1) => {
    const values = all.map((each) => each[what]).sort((a, b) => a - b);
    const at = (part: number) => values[Math.ceil(values.length * part) - 1] ?? 0;
    return `p50 ${at(0.5).toFixed(digits)} p95 ${at(0.95).toFixed(digits)}`;
  };
  console.log(`${size}, ${name}: shown after ${told("shown")} ms, ${told("frames", 0)} frames`);
}

await main();
